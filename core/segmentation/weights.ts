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
always                 -40     0.1    -1.4     -40     1.2     -40    -2.4     -40     -40    -2.1    -0.1    -0.2    -3.7     2.7     2.4     0.1    -5.5      -4
tiny                     ·    -2.9    -5.4       ·    -1.5       ·     0.5       ·       1    -1.7    -3.3    -6.5       2     0.1    -0.8    -0.7       ·    -0.1
short                    ·     2.3    -2.4       ·    -1.9       ·     0.4       ·       ·     0.3     2.3    -3.8    -0.1     0.7    -0.2     1.3    -0.2    -0.4
mid                      ·     1.8    -0.1       ·     0.1       ·    -0.8       ·       ·     0.2     2.8    -0.5    -0.1    -0.3    -0.7     1.1    -0.4     0.7
long                     ·    -0.8       1       ·       2       ·    -1.5       ·       ·    -0.7    -2.2     3.5       ·     0.5    -0.6     0.2    -0.1       ·
paragraph                ·      -6     0.1       ·     1.3       ·    -2.2       ·       ·    -1.2      -6     1.2      -2    -0.2     0.2     0.1       ·       ·
huge                     ·     -12      -5       ·     2.2       ·      -8       ·       ·      -8     -12    -1.2      -6       ·     0.7    -0.7       ·       ·
ends-stop                ·    -4.9     1.8       ·     1.2       ·     2.2       ·       ·     1.3    -5.7     2.5    -0.8    -0.5     1.4     0.2       ·    -0.3
ends-question            ·     0.9     0.4       ·     0.4       ·    -1.4       ·       ·    -1.2       2    -0.3       ·     0.4    -0.8     0.6    -0.1    -0.1
ends-colon               ·    -1.5    -1.5       ·     1.8       ·    -1.5       ·     0.3    -1.5    -2.3    -1.2       ·     0.1     0.8    -0.9       ·       ·
ends-open                ·     2.5    -2.3       ·    -0.8       ·    -1.9       ·     0.7    -0.5     3.3    -2.8       1     1.1    -3.2     1.3    -0.3     0.3
ends-cut                 ·    -1.5    -0.2       ·       ·       ·       ·       ·       ·    -0.6      -2     2.2       ·    -0.2       ·     0.3       ·       ·
label                    ·      -1       ·       ·     0.7       ·       ·       ·     0.1     0.1    -0.9       ·     1.1    -0.2     0.4       ·       ·    -0.3
starts-small             ·      -2    -1.5       ·     0.3       ·      -1       ·       ·     3.1    -4.2    -1.7       ·       ·    -0.4     0.4       ·       ·
starts-quote             ·       ·     0.8       ·     1.8       ·    -0.9       ·       ·    -1.4    -0.4    -0.4       ·     0.7     1.2    -1.6       ·       ·
starts-list              ·    -3.1      -2       ·     1.9       ·    -1.7       ·       ·    -2.2    -3.6      -1     2.7     0.2     0.6    -1.1       ·       ·
goes-on                  ·    -0.3     1.1       ·     1.2       ·    -1.4       ·       ·    -0.5    -0.9     0.7     0.6     0.2     0.5    -0.4       ·       ·
sentences                ·    -3.2    -0.3       ·     1.1       ·     0.6       ·       ·    -0.6    -4.7     0.3     0.1     0.1     1.1    -0.6       ·    -0.5
clause                   ·    -0.8     1.3       ·     1.6       ·    -0.5       ·       ·       ·    -3.3     1.2    -0.5     0.9     0.4    -0.7    -0.1    -0.1
verbless                 ·     1.4    -1.2       ·    -0.1       ·     1.3       ·     0.3     1.5     1.4      -3    -1.2    -0.4       1    -0.1    -0.6    -0.6
caption-verb             ·     0.7      -1       ·    -1.4       ·     1.8       ·       ·     1.6    -0.2       ·    -0.3    -0.3     0.5       ·     0.1     0.2
nominal-sentence         ·    -0.1     0.6       ·    -1.7       ·     3.6       ·       ·     3.4    -0.3    -0.8       ·     0.4    -1.3     0.9       ·    -0.1
caption-sentence         ·       ·    -0.5       ·     0.1       ·     1.6       ·       ·     1.6    -0.1    -0.4       ·     0.1    -0.2     0.2       ·    -0.1
reported                 ·    -1.8       ·       ·     0.9       ·    -2.1       ·       ·    -2.1    -2.4     1.7       ·    -0.1    -0.5     0.6       ·       ·
credit-end               ·    -4.9      -5       ·    -6.2       ·     9.4       ·       ·     5.6    -6.5    -4.5    -0.3    -0.1       1    -0.8       ·    -0.8
credit-only              ·    -6.3      -8       ·    -6.3       ·     5.6       ·       ·     2.2    -2.6      -7    -0.8     0.1    -0.5     0.2       ·       ·
caption-words            ·      -1    -1.6       ·    -1.4       ·     4.1       ·       ·     4.1    -1.5    -1.3       ·    -0.7     0.2     0.6       ·    -0.3
people-placed            ·       ·    -0.1       ·    -0.2       ·     0.2       ·       ·     0.2    -0.1       ·       ·       ·    -0.1     0.1       ·       ·
caption-start            ·    -0.3    -1.1       ·      -1       ·     3.1       ·       ·     4.1      -4    -0.4       ·       ·     0.3    -0.2       ·    -0.3
indefinite               ·     0.4    -0.2       ·     0.5       ·     1.5       ·       ·     0.8    -1.5    -0.4      -1     0.4     0.2    -0.3       ·    -1.1
pipe                     ·      -5      -2       ·      -4       ·       5       ·       ·       5      -5      -2       ·       ·       ·       ·       ·       ·
colon-inside             ·     0.3     0.2       ·    -0.8       ·     0.4       ·       ·       ·     0.9    -0.4       ·     0.1    -0.3     0.6    -0.1     0.1
quoted                   ·    -0.1     0.4       ·     0.6       ·    -0.4       ·       ·    -0.1       ·    -0.3       ·     0.3     0.6    -0.7       ·     0.3
furniture                ·    -5.6    -5.1       ·    -4.5       ·      -4       ·       ·    -4.2      -6    -4.4    11.4     0.5    -2.9       2       ·       ·
related-heading          ·      -5      -6       ·    -5.3       ·    -5.1       ·    45.5      -5      -5      -6     0.6    -0.2     0.3       ·       ·       ·
marked-link              ·      -5    -4.9       ·    -3.9       ·      -4       ·       ·      -4     4.3      -4       ·    -0.3     1.2    -0.9     4.6     5.6
after-alt                ·      -6      -6       ·      -5       ·     5.2       ·       ·       5      -6      -6      -4     0.4    -0.3       ·       ·       ·
after-dateline           ·      -8      -8       ·     2.2       ·      -8       ·       ·      -8      -8       ·      -8       ·     0.2       ·       ·       ·
after-heading            ·      -6      -6       ·      -3       ·      -5       ·       ·      -5       5      -2       ·     0.3     1.1    -1.2     5.3     5.1
crawl-header            50     -40     -40       ·     -40       ·     -40       ·       ·     -40     -40     -40     -40       ·       ·       ·       ·       ·
dateline                 ·     -40     -40    46.5     -40       ·     -40       ·       ·     -40     -40     -40     -40     1.2       ·       ·       ·       ·
dateline-weak            ·     -40     -40      41     -40       ·     -40       ·       ·     -40     -40     -40     -40    -1.1       ·       ·       ·       ·
sign-off                 ·     -40     -40       ·     -40       ·     -40      46       ·     -40     -40     -40     -40       ·     3.1       ·       ·       ·
sign-off-weak            ·     -40     -40       ·     -40       ·     -40      41       ·     -40     -40     -40     -40       ·       ·       ·       ·       ·
image-alt                ·     -40     -40       ·     -40      47     -40       ·       ·     -40     -40     -40     -40     1.6    -0.6       ·       ·       ·
heading-prefix           ·     -40     -40       ·     -40       ·     -40       ·      45     -40     -40     -40     -40     0.3     1.1    -1.2       ·       ·
comes-again              ·     0.1     3.4       ·    -0.3       ·    -0.2       ·       ·     0.3      -1     0.1    -0.4    -0.3     0.9    -0.7     0.2    -0.2
came-before              ·     0.4    -3.3       ·     1.5       ·     0.4       ·       ·    -0.5    -0.4    -0.3    -0.1    -0.4     0.7    -0.7    -0.5    -0.1
same-as-next             ·     0.1     0.6       ·    -2.2       ·    -0.1       ·       ·     4.6      -2    -0.1    -0.2       1    -0.7       ·       ·    -0.1
same-as-previous         ·     0.6    -0.3       ·    -0.7       ·     0.9       ·       ·     0.3     2.1       ·    -0.1    -0.1     0.1       ·    -0.5    -0.1
alt-of-photo             ·     3.7      -4       ·      -4       ·      -2       ·       ·      -2    -0.1       ·       ·    -0.4       ·    -0.1       ·       ·
credit-before            ·     0.8    -0.6     0.5     0.5       ·       ·     0.5     0.3    -0.3    -0.3    -0.7     0.1     0.4       1    -0.5       ·    -1.1
credit-next              ·    -0.1     0.8     0.2     0.1     0.7    -0.5     0.3     0.4    -0.2    -0.2    -0.7    -0.3    -0.4     0.6     0.4    -0.2    -0.3
credit-at-three          ·    -0.7     0.3     0.2    -0.3       ·       ·     0.3     0.2     1.1      -1     0.7    -0.1    -0.5     0.5     0.8     0.1     0.4
lone                     ·    -0.4    -0.2    -0.1     0.1       ·     0.2     0.3     0.2     0.2    -0.6       ·     0.5       ·       ·     0.2       ·    -0.4
first                    ·     0.9    -1.3    -0.7    -0.1       ·     0.7       ·       ·       ·    -0.3       ·     1.6     0.1    -0.1      -4    -0.3       ·
last                     ·       ·    -0.3       ·    -0.3       ·    -0.2     0.5       ·    -0.7     0.2     1.3     0.1    -0.5    -0.4     1.3       ·    -0.4
gap-after                ·     0.3    -0.2       ·    -1.5       ·     3.2       ·       ·    -1.2    -0.1    -0.1       ·    -0.1     1.3    -1.2       ·    -0.1
dateline-ahead           ·     0.3     0.4       ·     0.5     0.5     0.7       ·       ·       ·     0.2       ·     0.2     0.1     0.6      -4     0.1     0.1
dateline-behind          ·      -3      -5       ·     0.2     0.1     0.4     0.9     0.5     0.2     0.4     0.6    -0.1      -4     1.7     1.6       ·    -0.3
sign-off-ahead           ·     0.9     1.7    -0.1     0.4     0.7     0.5       ·     0.3    -1.4    -0.1    -0.6     0.5     3.2     2.9    -6.5     0.4     0.6
sign-off-behind          ·       ·       ·       ·      -3     0.2       3     1.1     0.2    -0.3    -0.4    -0.3       ·      -6    -2.2    -0.2       ·       ·
heading-behind           ·    -1.6    -0.2     0.2    -0.7     0.2    -0.8       1       ·     0.5     1.5     0.3     0.9    -2.3     1.4     0.5     1.4     1.7
`;

const START =
  'crawl-header 0, boilerplate-top -1, heading-top -1.5, link-top -1.5, headline 0, lead -3, alt-top -1, caption-top -1, dateline 0, body -1';

const NEXT = `
crawl-header: boilerplate-top -1, heading-top -2, link-top -0.7, headline -0.5, lead -2, alt-top -1, caption-top -0.5, dateline 0, body -0.7
boilerplate-top: boilerplate-top 0.4, heading-top -1.5, link-top -1.4, headline 1.2, lead 0.5, alt-top -0.6, caption-top -1.3, dateline -0.5, body -1.6
heading-top: boilerplate-top -3, link-top 4
link-top: boilerplate-top -1.2, link-top 1.1, headline -2.6, lead -1.3, alt-top -0.8, caption-top -0.7, dateline 0.4, body -0.5
headline: boilerplate-top -0.7, heading-top -1.8, link-top -1.8, headline -1, lead 2.3, alt-top 0.1, caption-top -1.5, dateline -0.7, body -1.4
lead: boilerplate-top -1.5, heading-top -2.2, link-top -1, headline -5.3, lead -4, alt-top 1.7, caption-top -0.9, dateline 1.6, body 0.4
alt-top: headline -2.6, lead -1.3, alt-top -1.5, caption-top 1.9, dateline -0.8, body -1.3
caption-top: boilerplate-top -1.2, heading-top -3, link-top -1.1, headline -1.5, lead -2.8, alt-top -1.8, caption-top -2.2, dateline 0.1, body 1.1
dateline: body 0
body: body 3.7, alt-story -0.2, caption-story -1.1, boilerplate-story -2.7, heading-story 0.1, link-story -3.9, sign-off 1.1, heading-after -0.2, teaser-caption -5.2, teaser-headline -7.5, boilerplate-after -0.9
alt-story: body -2.7, alt-story -1.5, caption-story 1.4, sign-off -2, heading-after -2
caption-story: body 3.4, alt-story -1.9, caption-story -1.6, boilerplate-story -2, heading-story 0, link-story -3.1, sign-off -1.2, heading-after -1.9, teaser-caption -5.4, teaser-headline -7.4, boilerplate-after -1.4
boilerplate-story: body -0.2, alt-story -1, caption-story -1.2, boilerplate-story -1.5, heading-story -1.5, link-story -1.7, sign-off -0.7
heading-story: link-story 4.5
link-story: body 2.2, alt-story -1, caption-story -3, boilerplate-story -2.2, heading-story -1, link-story -0.2, sign-off -1
sign-off: body -7, alt-story -2.8, caption-story -2.2, sign-off -0.4, heading-after 1, teaser-caption -1.3, teaser-headline -1.7, teaser-summary -4.2, boilerplate-after 0.1
heading-after: heading-after -1.5, teaser-caption -0.1, teaser-headline 0.2, teaser-summary -3.4, boilerplate-after -2
teaser-caption: teaser-caption -3.8, teaser-headline 3.8, teaser-summary -3.7, boilerplate-after -3.5
teaser-headline: dateline -9, body -9.5, heading-after -2.3, teaser-caption -0.7, teaser-headline -0.3, teaser-summary 4.5, boilerplate-after -1
teaser-summary: body -9.3, sign-off -5, heading-after -2.7, teaser-caption 2.6, teaser-headline 1.4, teaser-summary -5, boilerplate-after -0.6
boilerplate-after: body -6.7, sign-off -1.5, heading-after 0.3, teaser-caption -1, teaser-headline -1.6, teaser-summary -5, boilerplate-after 1.9
`;

const BESIDE = `
crawl-header: boilerplate-top -1, link-top -0.7, headline -0.6, lead -2.3, alt-top -1, caption-top -0.1, dateline -0.1, body -0.1
heading-top: link-top 0.3
headline: dateline -2, sign-off -4
lead: dateline -1, sign-off -4.1
alt-top: caption-top 0.4, body -4
caption-top: dateline 0
dateline: body 0.2
body: sign-off 1.5
alt-story: body -4, caption-story -0.3
caption-story: sign-off -3.2
heading-story: link-story 1.1
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
