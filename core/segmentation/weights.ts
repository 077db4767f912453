/**
 * What the decoder believes, in one table: what each feature is worth to each role, to each zone of the page and to
 * two states that need more, and what it costs to pass from one state to the next. Units are log-odds: 1 is slight, 3
 * is strong, 6 all but decides, and -40 forbids. They were set by hand, then learned (`learn.ts`) from generated
 * dispatches and running text; a corpus may bring its own.
 */
import type { Role } from '../model/role.ts';
import type { Feature } from './features.ts';
import type { State, Zone } from './states.ts';
import { readColumns, readPasses, readRow } from './weights-table.ts';

/** `always` is worth to a role before any feature is seen. What is not named is worth 0. */
export type FeatureWeights = { readonly [F in Feature | 'always']?: number };

export interface Weights {
  readonly roles: { readonly [R in Role]?: FeatureWeights };
  readonly zones: { readonly [Z in Zone]?: FeatureWeights };
  /** What a state asks for beyond its role and zone. */
  readonly states: { readonly [S in State]?: FeatureWeights };
  /** The states a dispatch may start in. */
  readonly start: { readonly [S in State]?: number };
  /** From a piece to the next one on another line; a pass that is not named cannot be made. */
  readonly next: { readonly [S in State]?: { readonly [T in State]?: number } };
  /** From a piece to the next one on the same line. */
  readonly beside: { readonly [S in State]?: { readonly [T in State]?: number } };
  /** The states a dispatch may end in; any other costs `endElsewhere`. */
  readonly end: { readonly [S in State]?: number };
  readonly endElsewhere: number;
}

/** Columns: the roles, the zones, and the links above and inside the story. A point is 0. */
const FEATURE_TABLE = `
                     crawl    head    lead    date    body     alt    capt    sign  r-head  t-capt  t-head  t-summ  boiler     top   story   after   l-top l-story
always                 -40     0.2    -1.4     -40     1.4     -40    -2.3     -40     -40    -2.1       ·    -0.3    -3.7     2.9     3.1     0.1    -5.4    -4.1
tiny                     ·    -2.8    -5.4       ·    -1.4       ·     0.1       ·     1.1    -1.6    -3.1    -6.6     1.8     0.3      -1    -0.8       ·       ·
short                    ·     2.3    -2.2       ·    -1.8       ·     0.7       ·       ·     0.4     2.3    -4.3     0.1       1       ·     1.2    -0.4    -0.4
mid                      ·     1.9    -0.3       ·    -0.2       ·    -0.5       ·       ·       ·     2.8       ·       ·    -0.5    -0.6     1.4    -0.1     0.4
long                     ·    -0.8     0.9       ·     2.1       ·    -1.6       ·       ·    -0.6    -2.4     3.7       ·     0.4    -0.6     0.3    -0.1       ·
paragraph                ·      -6     0.2       ·     1.5       ·    -2.2       ·       ·    -1.2      -6       1      -2    -0.1     0.3    -0.1       ·       ·
huge                     ·     -12      -5       ·     2.2       ·      -8       ·       ·      -8     -12    -1.2      -6       ·     0.7    -0.7       ·       ·
ends-stop                ·    -5.1       2       ·     1.4       ·     2.1       ·       ·     1.4    -5.9     2.8    -0.9    -0.4     1.4     0.3       ·    -0.3
ends-question            ·       1     0.3       ·     0.7       ·    -1.5       ·       ·    -1.3     1.9    -0.3       ·     0.4    -0.5     0.3    -0.1       ·
ends-colon               ·    -1.5    -1.4       ·     1.9       ·    -1.5       ·     0.3    -1.5    -2.3    -1.3       ·       ·     0.9    -0.9       ·       ·
ends-open                ·     2.7    -2.5       ·    -1.2       ·    -1.6       ·     0.8    -0.5     3.7    -3.1     1.1     1.3    -3.3     1.5    -0.2     0.1
ends-cut                 ·    -1.5    -0.2       ·       ·       ·       ·       ·       ·    -0.6      -2     2.3       ·    -0.2       ·     0.4       ·       ·
label                    ·    -1.5       ·       ·       1       ·     0.1       ·     0.2     0.3    -1.4       ·     1.6    -0.2     0.4     0.2       ·    -0.4
starts-small             ·      -2    -1.5       ·     0.3       ·      -1       ·       ·     3.4    -4.4    -1.8       ·       ·    -0.4     0.4       ·       ·
starts-quote             ·       ·     0.8       ·     1.9       ·    -0.9       ·       ·    -1.4    -0.4    -0.5       ·     0.7     1.3    -1.7       ·       ·
starts-list              ·    -3.1      -2       ·     2.2       ·    -1.8       ·       ·    -2.3    -3.9      -1       3     0.2     0.7    -1.2       ·       ·
goes-on                  ·    -0.3     1.2       ·     1.2       ·    -1.5       ·       ·    -0.6    -1.1       1     0.7     0.3     0.5    -0.4       ·       ·
sentences                ·    -3.2    -0.5       ·     1.5       ·     0.4       ·       ·    -0.4    -4.8     0.1     0.2     0.4     0.9    -0.6       ·    -0.5
clause                   ·      -1     1.4       ·     1.2       ·    -0.1       ·       ·    -0.1    -3.4     1.6    -0.5     0.8     0.5    -0.5    -0.1    -0.1
verbless                 ·       1    -1.4       ·    -0.1       ·     1.8       ·     0.3     1.1     0.9    -1.9      -1    -0.2       1     0.1    -0.6    -0.7
caption-verb             ·     0.7    -1.2       ·    -1.4       ·       2       ·       ·     1.5    -0.3     0.3    -0.3    -0.3     0.5     0.1       ·     0.4
nominal-sentence         ·    -0.1     0.5       ·    -1.5       ·     3.3       ·       ·     2.1    -0.3     0.7       ·     0.5    -1.6     1.1       ·    -0.1
caption-sentence         ·       ·    -0.7       ·     0.2       ·     1.6       ·       ·     1.2    -0.1     0.1       ·     0.3    -0.5     0.3       ·    -0.1
reported                 ·    -1.8     0.1       ·     0.7       ·    -2.1       ·       ·    -2.1    -2.4     1.8       ·       ·    -0.7     0.7       ·       ·
credit-end               ·      -5      -5       ·    -6.3       ·     9.5       ·       ·       6    -6.7    -4.5    -0.3    -0.3     1.1    -0.7       ·    -0.8
credit-only              ·    -6.3      -8       ·    -6.4       ·     5.9       ·       ·     2.2    -2.5      -7    -1.1     0.4    -0.8     0.3       ·       ·
caption-words            ·      -1    -1.6       ·    -1.2       ·     3.9       ·       ·     4.6    -1.7    -1.5       ·    -0.6       ·     0.7       ·    -0.3
people-placed            ·       ·    -0.1       ·    -0.3       ·     0.3       ·       ·     0.6    -0.3    -0.2       ·     0.2    -0.3     0.1       ·       ·
caption-start            ·    -0.4    -1.4       ·      -1       ·     3.3       ·       ·     4.6    -4.1    -0.5       ·     0.2       ·       ·       ·    -0.3
indefinite               ·     0.4    -0.1       ·       1       ·     1.4       ·       ·     1.1    -1.7    -0.5    -1.4     0.3     0.3    -0.2       ·    -1.3
pipe                     ·      -5      -2       ·      -4       ·       5       ·       ·       5      -5      -2       ·       ·       ·       ·       ·       ·
colon-inside             ·     0.5     0.3       ·    -0.6       ·     0.2       ·       ·     0.1     0.7    -0.5    -0.1     0.3    -0.4     0.6    -0.1     0.1
quoted                   ·    -0.1     0.4       ·     0.8       ·    -0.5       ·       ·    -0.1       ·    -0.4       ·     0.3     0.7    -0.8       ·     0.3
furniture                ·    -5.7    -5.1       ·    -4.5       ·      -4       ·       ·    -4.2    -6.2    -4.5    11.6     0.5    -2.9     1.9       ·       ·
related-heading          ·      -5      -6       ·    -5.3       ·    -5.2       ·    45.5      -5      -5      -6     0.6    -0.2     0.4       ·       ·       ·
marked-link              ·      -5    -4.9       ·      -4       ·      -4       ·       ·      -4     4.4      -4       ·     0.1     0.8    -0.9       5     5.3
after-alt                ·      -6      -6       ·      -5       ·     5.2       ·       ·       5      -6      -6      -4     0.3    -0.2       ·       ·       ·
after-dateline           ·      -8      -8       ·     2.1       ·      -8       ·       ·      -8      -8       ·      -8       ·     0.1       ·       ·       ·
after-heading            ·      -6      -6       ·      -3       ·      -5       ·       ·      -5       5      -2       ·     0.4       1    -1.2     5.4       5
crawl-header            50     -40     -40       ·     -40       ·     -40       ·       ·     -40     -40     -40     -40       ·       ·       ·       ·       ·
dateline                 ·     -40     -40    46.5     -40       ·     -40       ·       ·     -40     -40     -40     -40     1.2       ·       ·       ·       ·
dateline-weak            ·     -40     -40      41     -40       ·     -40       ·       ·     -40     -40     -40     -40    -1.2       ·       ·       ·       ·
sign-off                 ·     -40     -40       ·     -40       ·     -40      46       ·     -40     -40     -40     -40       ·     3.2       ·       ·       ·
sign-off-weak            ·     -40     -40       ·     -40       ·     -40      41       ·     -40     -40     -40     -40       ·       ·       ·       ·       ·
image-alt                ·     -40     -40       ·     -40      47     -40       ·       ·     -40     -40     -40     -40     1.5    -0.2       ·       ·       ·
heading-prefix           ·     -40     -40       ·     -40       ·     -40       ·      45     -40     -40     -40     -40     0.4       1    -1.2       ·       ·
comes-again              ·       ·     3.3       ·    -0.3       ·     0.1       ·       ·       ·    -0.8     0.2    -0.6    -0.2     0.6    -0.5     0.2    -0.3
came-before              ·     0.2    -3.3       ·     1.2       ·     0.9       ·       ·    -0.7    -0.3    -0.4    -0.1    -0.6     0.8    -0.7    -0.6    -0.2
same-as-next             ·       ·     0.6       ·    -2.5       ·     0.5       ·       ·     4.8    -2.3    -0.1    -0.3     1.3    -0.8    -0.1       ·    -0.1
same-as-previous         ·     0.5    -0.3       ·    -1.1       ·     1.6       ·       ·     0.3     1.8       ·    -0.1    -0.1     0.3    -0.2    -0.5    -0.1
alt-of-photo             ·     3.6      -4       ·      -4       ·      -2       ·       ·      -2    -0.1       ·       ·    -0.5       ·    -0.1       ·       ·
credit-before            ·     0.9    -0.6     0.5     0.8       ·    -0.5     0.5     0.3    -0.3       ·    -0.8     0.1     0.5     0.9    -0.4    -0.1    -1.1
credit-next              ·    -0.1     0.6     0.2    -0.4     0.9    -0.1     0.3     0.5    -0.1    -0.2    -0.5    -0.4    -0.4     0.4     0.7    -0.2    -0.3
credit-at-three          ·    -0.6     0.4     0.2    -0.4       ·     0.2     0.3     0.2     1.2    -0.9     0.4    -0.2    -0.5     0.6     0.8     0.4     0.1
credit-alone-next        ·       ·    -0.4       ·    -1.7       ·     1.8       ·       ·     0.4    -0.2     0.1       ·     0.3    -0.6     0.3       ·       ·
lone                     ·    -0.5    -0.3    -0.1       ·       ·     0.3     0.4     0.3     0.4    -0.5    -0.1     0.5    -0.3    -0.1     0.8     0.1    -0.6
first                    ·     1.1    -1.5    -0.7       ·       ·     0.5       ·       ·       ·    -0.4       ·     1.9     0.1       ·      -4    -0.4       ·
last                     ·       ·    -0.4       ·    -0.1       ·    -0.2     0.6       ·    -0.8     0.1     1.3     0.1    -0.6    -0.1     1.2       ·    -0.4
gap-after                ·     0.3    -0.2       ·    -1.4       ·     3.3       ·       ·    -1.3    -0.1    -0.1       ·       ·     1.4    -1.3       ·    -0.1
dateline-ahead           ·     0.5     0.5       ·     0.9     0.6     0.6       ·       ·       ·     0.1       ·    -0.2       ·     0.9      -4       ·     0.1
dateline-behind          ·      -3      -5       ·     0.1     0.1     0.4       1     0.5     0.2     0.4     0.8       ·      -4       2     1.7       ·    -0.1
sign-off-ahead           ·     0.9     1.8    -0.4     0.3     0.9     0.3       ·     0.4    -1.2    -0.1    -0.4     0.7       3     2.8      -6     0.5     0.3
sign-off-behind          ·       ·       ·       ·    -3.3     0.2     3.3     1.1     0.3    -0.3    -0.5       ·       ·      -6    -2.3     0.1       ·       ·
heading-behind           ·    -1.7    -0.2     0.2    -0.7     0.2    -1.2     0.9       ·     0.8     1.8     0.2     1.1    -2.4     1.3     0.8     1.4     2.2
`;

const START =
  'crawl-header 0, boilerplate-top -1, heading-top -1.5, link-top -1.5, headline 0, lead -3, alt-top -1, caption-top -1, dateline 0, body -1';

const NEXT = `
crawl-header: boilerplate-top -1, heading-top -2, link-top -0.7, headline -0.5, lead -2, alt-top -1, caption-top -0.5, dateline 0, body -0.7
boilerplate-top: boilerplate-top 0.2, heading-top -1.5, link-top -1.5, headline 1.4, lead 0.7, alt-top -0.5, caption-top -1.3, dateline -0.6, body -1.7
heading-top: boilerplate-top -3, link-top 4
link-top: boilerplate-top -1.2, link-top 1.3, headline -2.7, lead -1.4, alt-top -0.8, caption-top -0.6, dateline 0.4, body -0.5
headline: boilerplate-top -0.7, heading-top -1.8, link-top -1.9, headline -0.9, lead 2.6, alt-top 0.2, caption-top -1.6, dateline -1, body -1.4
lead: boilerplate-top -1.6, heading-top -2.1, link-top -0.8, headline -5.6, lead -4, alt-top 1.7, caption-top -1.4, dateline 1.9, body 0.8
alt-top: headline -2.6, lead -1.3, alt-top -1.5, caption-top 1.9, dateline -0.8, body -1.3
caption-top: boilerplate-top -1.2, heading-top -3.1, link-top -1.2, headline -1.5, lead -3, alt-top -2.2, caption-top -1.4, dateline 0.2, body 1
dateline: body 0
body: body 3.7, alt-story 0.2, caption-story -1.6, boilerplate-story -2.7, heading-story 0.1, link-story -4.2, sign-off 1.3, heading-after 0.2, teaser-caption -5.5, teaser-headline -7.5, boilerplate-after -0.7
alt-story: body -2.7, alt-story -1.5, caption-story 1.7, sign-off -2, heading-after -2
caption-story: body 3.7, alt-story -2, caption-story -1.1, boilerplate-story -2, heading-story 0.1, link-story -3.2, sign-off -1.3, heading-after -2.1, teaser-caption -5.4, teaser-headline -7.7, boilerplate-after -1.5
boilerplate-story: body -0.2, alt-story -1, caption-story -1.2, boilerplate-story -1.5, heading-story -1.5, link-story -1.7, sign-off -0.7
heading-story: link-story 4.6
link-story: body 2.2, alt-story -1, caption-story -3.3, boilerplate-story -2.2, heading-story -1, link-story 0, sign-off -1
sign-off: body -7, alt-story -2.8, caption-story -2.3, sign-off -0.4, heading-after 1.1, teaser-caption -1.4, teaser-headline -1.6, teaser-summary -4.2, boilerplate-after 0.1
heading-after: heading-after -1.5, teaser-caption 0.3, teaser-headline 0, teaser-summary -3.5, boilerplate-after -2
teaser-caption: teaser-caption -4, teaser-headline 4.2, teaser-summary -3.7, boilerplate-after -3.7
teaser-headline: dateline -9, body -9.4, heading-after -2.3, teaser-caption -0.8, teaser-headline -0.3, teaser-summary 4.8, boilerplate-after -1
teaser-summary: body -9.4, sign-off -5, heading-after -2.9, teaser-caption 2.9, teaser-headline 1.4, teaser-summary -5.2, boilerplate-after -0.5
boilerplate-after: body -6.7, sign-off -1.5, heading-after 0.3, teaser-caption -1.1, teaser-headline -1.5, teaser-summary -5, boilerplate-after 1.9
`;

const BESIDE = `
crawl-header: boilerplate-top -1, link-top -0.7, headline -0.6, lead -2.4, alt-top -1, caption-top -0.1, dateline -0.1, body 0.1
heading-top: link-top 0.4
headline: dateline -2, sign-off -4
lead: dateline -1, sign-off -4.2
alt-top: caption-top 0.3, body -4
caption-top: dateline 0
dateline: body 0.1
body: sign-off 1.6
alt-story: body -4, caption-story -0.2
caption-story: sign-off -3.2
heading-story: link-story 1
heading-after: teaser-headline -1.2
`;

const END =
  'body -0.5, sign-off 0, caption-story -1, boilerplate-story -0.5, link-story -1, teaser-headline -0.5, teaser-summary 0, boilerplate-after 0, heading-after -1, headline -0.5, caption-top -1, lead -2';

const columns = readColumns(FEATURE_TABLE);

export const WEIGHTS: Weights = {
  roles: columns.roles,
  zones: columns.zones,
  states: columns.states,
  start: readRow(START),
  next: readPasses(NEXT),
  beside: readPasses(BESIDE),
  end: readRow(END),
  endElsewhere: -4,
};
