/** Reads the tables of `weights.ts`. A name that no feature, role or state has is an error of that file: it throws. */
import { ROLES, type Role } from '../../model/role.ts';
import { FEATURES } from './feature-set.ts';
import { STATES, type State, type Zone } from './states.ts';

type Row = { [name: string]: number };

/** Short names of the columns, in which the table prints them. */
export const ROLE_COLUMNS: Readonly<Record<string, Role>> = {
  crawl: 'crawl-header',
  head: 'headline',
  lead: 'lead',
  date: 'dateline',
  body: 'body',
  alt: 'image-alt',
  capt: 'caption',
  sign: 'sign-off',
  'r-head': 'related-heading',
  't-capt': 'teaser-caption',
  't-head': 'teaser-headline',
  't-summ': 'teaser-summary',
  boiler: 'boilerplate',
};
export const ZONE_COLUMNS: Readonly<Record<string, Zone>> = { top: 'top', story: 'story', after: 'after' };
export const STATE_COLUMNS: Readonly<Record<string, State>> = {
  'b-top': 'boilerplate-top',
  'l-top': 'link-top',
  'l-story': 'link-story',
  's-story': 'summary-story',
  'b-story': 'boilerplate-story',
  'c-top': 'caption-top',
};

const FEATURE_NAMES: ReadonlySet<string> = new Set(['always', ...FEATURES]);
const STATE_NAMES: ReadonlySet<string> = new Set(STATES);

const costOf = (text: string | undefined): number => {
  const value = text === '·' ? 0 : Number(text);
  if (text === undefined || Number.isNaN(value)) throw new RangeError(`weight ${text}`);
  return value;
};

const known = (names: ReadonlySet<string>, name: string): string => {
  if (!names.has(name)) throw new RangeError(`no feature or state ${name}`);
  return name;
};

const linesOf = (table: string): readonly string[] => table.split('\n').filter((line) => line.trim() !== '');

/** The columns of a table of features, by role, zone and state. */
export const readColumns = (
  table: string,
): {
  readonly roles: { readonly [R in Role]?: Row };
  readonly zones: { readonly [Z in Zone]?: Row };
  readonly states: { readonly [S in State]?: Row };
} => {
  const [header = '', ...lines] = linesOf(table);
  const names = header.trim().split(/\s+/u);
  const columns = names.map((): Row => ({}));
  for (const line of lines) {
    const [feature = '', ...cells] = line.trim().split(/\s+/u);
    for (const [index, column] of columns.entries()) {
      const value = costOf(cells[index]);
      if (value !== 0) column[known(FEATURE_NAMES, feature)] = value;
    }
  }
  const of = <K extends string>(short: Readonly<Record<string, K>>): { [P in K]?: Row } => {
    const found: { [P in K]?: Row } = {};
    for (const [index, name] of names.entries()) {
      const key = short[name];
      const column = columns[index];
      if (key !== undefined && column) found[key] = column;
    }
    return found;
  };
  const roles = of(ROLE_COLUMNS);
  if (ROLES.some((role) => roles[role] === undefined)) throw new RangeError('a role has no column');
  return { roles, zones: of(ZONE_COLUMNS), states: of(STATE_COLUMNS) };
};

/** `state cost, state cost`. */
export const readRow = (row: string): Row =>
  Object.fromEntries(
    row.split(',').map((entry) => {
      const [name = '', cost] = entry.trim().split(' ');
      return [known(STATE_NAMES, name), costOf(cost)];
    }),
  );

/** `state: state cost, state cost`, a line for each state. */
export const readPasses = (table: string): { readonly [S in State]?: Row } =>
  Object.fromEntries(
    linesOf(table).map((line) => {
      const [name = '', row = ''] = line.split(':');
      return [known(STATE_NAMES, name.trim()), readRow(row)];
    }),
  );
