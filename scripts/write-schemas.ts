/** Writes `docs/schemas/` from the code: `npm run schemas`. A test says when they are not current. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedSchemas } from '../core/published-schemas.ts';

const FOLDER = join('docs', 'schemas');

mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of publishedSchemas()) writeFileSync(join(FOLDER, name), text);
