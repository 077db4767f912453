/** The formats in which a corpus can be exported, by their names in the contract. */
import type { ExportFormat } from '../api-values.ts';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';

export const FORMATS: Readonly<Record<ExportFormat, Format>> = { json, jsonl, csv };
