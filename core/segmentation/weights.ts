/**
 * What the decoder believes, in one table: what each feature is worth to each role, to each zone of the page and to
 * two states that need more, and what it costs to pass from one state to the next. Units are log-odds: 1 is slight, 3
 * is strong, 6 all but decides, and -40 forbids. They were set by hand, learned (`learn.ts`) from generated dispatches
 * and running text, and a few then set by hand again; a corpus may bring its own.
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
always                 -40     0.3    -1.7     -40     0.7     -40    -1.4     -40     -40    -1.9    -0.7    -0.5    -4.9     1.2     1.9    -0.9    -5.7    -3.9
tiny                     ·    -1.6    -5.1       ·    -1.2       ·     1.2       ·     0.5    -0.6    -4.8    -5.8     0.3     0.5     0.1    -1.6       ·    -0.6
short                    ·     1.8    -2.8       ·      -2       ·     0.2       ·       ·      -1     1.8    -3.1     0.4      -1     0.1     1.1    -0.4    -0.1
mid                      ·     1.1    -0.1       ·    -0.5       ·    -0.7       ·       ·     0.3     2.5     0.5    -0.3    -0.6    -1.1     1.3    -0.2     0.9
long                     ·    -0.8     0.3       ·     1.3       ·    -1.2       ·       ·    -0.3    -0.7     2.4       ·       ·    -1.3       1    -0.1       ·
paragraph                ·      -6     0.6       ·     2.1       ·      -2       ·       ·    -1.2      -6    -0.6      -2     0.4     1.2    -1.5       ·       ·
huge                     ·     -12      -5       ·     2.1       ·      -8       ·       ·      -8     -12    -1.1      -6       ·     0.6    -0.6       ·       ·
ends-stop                ·    -3.5     1.3       ·     1.3       ·     0.9       ·       ·     0.2    -4.7     2.4    -0.7    -0.1       1    -0.2       ·    -0.1
ends-question            ·     0.3     0.6       ·    -0.3       ·    -0.7       ·       ·    -0.5     1.4    -0.1       ·     0.1    -0.5     0.6    -0.1     0.2
ends-colon               ·    -1.5    -1.5       ·     1.4       ·    -1.5       ·     0.2    -1.5      -2      -1       ·    -0.1     1.4    -1.2       ·       ·
ends-open                ·     1.9    -2.2       ·    -0.6       ·    -0.4       ·     0.3    -0.6     1.6    -2.2    -0.3    -0.2    -2.7     0.7    -0.5       ·
ends-cut                 ·    -1.5    -0.2       ·     0.2       ·       ·       ·       ·       ·    -1.7     0.9       ·    -0.2     0.4    -0.1       ·       ·
starts-small             ·      -2    -1.5       ·     0.5       ·      -1       ·       ·     1.1      -3    -1.1       ·       ·    -0.2     0.2       ·       ·
starts-quote             ·       ·     0.2       ·     1.5       ·    -0.8       ·       ·    -1.4    -0.3       ·       ·     0.2       1      -1       ·       ·
starts-list              ·      -2      -2       ·       3       ·    -1.5       ·       ·    -2.2    -3.2      -1       ·       ·       2      -2       ·       ·
sentences                ·    -3.2    -0.3       ·     1.2       ·     0.3       ·       ·      -1    -3.5    -0.6    -0.1     0.4     0.8    -1.1       ·    -0.3
clause                   ·    -0.6     1.4       ·     1.5       ·    -0.9       ·       ·    -0.6    -2.5     0.4    -0.2     0.8     0.6    -1.4    -0.1    -0.1
verbless                 ·     0.6    -1.4       ·     0.1       ·    -0.1       ·     0.2     1.3     0.4    -1.9     0.1    -0.5    -0.6     0.4    -0.5    -0.6
caption-verb             ·     0.9    -0.6       ·    -1.3       ·     1.8       ·       ·     0.7     0.6    -0.8    -0.1       ·     0.5    -0.6    -0.4     0.5
nominal-sentence         ·    -0.1       ·       ·    -0.8       ·     3.6       ·       ·     2.6    -0.3    -0.6       ·     0.2    -0.5     0.3       ·    -0.1
caption-sentence         ·       ·     0.1       ·    -0.1       ·       1       ·       ·     1.3    -0.1    -0.2       ·     0.2    -0.2     0.1       ·    -0.1
reported                 ·    -1.8    -0.5       ·     0.6       ·      -2       ·       ·      -2    -1.9     1.6       ·    -0.4    -0.8     1.2       ·       ·
credit-end               ·    -4.3      -5       ·    -5.4       ·     6.1       ·       ·     5.2    -4.6    -4.5       ·    -0.1    -0.6     0.7       ·    -0.6
credit-only              ·      -6      -8       ·    -6.2       ·     4.7       ·       ·     5.1      -6      -7       ·    -0.4       ·     0.1       ·       ·
caption-words            ·      -1    -1.7       ·    -2.3       ·     4.4       ·       ·     3.3    -1.1    -0.4       ·    -0.8    -0.4     1.2       ·    -0.3
pipe                     ·      -5      -2       ·      -4       ·       5       ·       ·       5      -5      -2       ·       ·       ·       ·       ·       ·
furniture                ·      -5      -5       ·    -4.2       ·      -4       ·       ·    -4.1    -5.1      -4     9.4     0.9    -2.3     1.4       ·       ·
related-heading          ·      -5      -6       ·    -5.2       ·      -5       ·    45.5      -5      -5      -6     0.7    -0.5     0.8    -0.4       ·       ·
marked-link              ·      -5    -4.9       ·    -3.5       ·      -4       ·       ·      -4     3.9      -4       ·       ·       ·       ·     4.9       4
after-alt                ·      -6      -6       ·      -5       ·     5.1       ·       ·       5      -6      -6      -4    -0.1     0.1       ·       ·       ·
after-dateline           ·      -8      -8       ·     3.1       ·      -8       ·       ·      -8      -8       ·      -8       ·     1.1       ·       ·       ·
after-heading            ·      -6      -6       ·      -3       ·      -5       ·       ·      -5       5      -2       ·       ·     0.6    -0.5       5     4.6
crawl-header            50     -40     -40       ·     -40       ·     -40       ·       ·     -40     -40     -40     -40       ·       ·       ·       ·       ·
dateline                 ·     -40     -40    46.5     -40       ·     -40       ·       ·     -40     -40     -40     -40     1.1       ·       ·       ·       ·
dateline-weak            ·     -40     -40      41     -40       ·     -40       ·       ·     -40     -40     -40     -40       ·       ·       ·       ·       ·
sign-off                 ·     -40     -40       ·     -40       ·     -40      46       ·     -40     -40     -40     -40       ·     2.1       ·       ·       ·
sign-off-weak            ·     -40     -40       ·     -40       ·     -40      41       ·     -40     -40     -40     -40       ·       ·       ·       ·       ·
image-alt                ·     -40     -40       ·     -40      47     -40       ·       ·     -40     -40     -40     -40     0.8    -0.5       ·       ·       ·
heading-prefix           ·     -40     -40       ·     -40       ·     -40       ·      45     -40     -40     -40     -40       ·     0.6    -0.5       ·       ·
comes-again              ·     0.1       3       ·     0.3       ·    -0.8       ·       ·     0.1    -0.7     0.1     0.2    -1.1     1.2    -0.1       ·    -0.3
came-before              ·    -0.1    -3.3       ·       2       ·    -0.5       ·       ·     0.3     0.4    -0.5       ·    -0.4     0.1     0.3       ·    -0.3
same-as-next             ·       ·     0.8       ·    -2.1       ·    -0.8       ·       ·     3.4    -0.8    -0.1       ·     0.8      -1     0.2       ·    -0.2
same-as-previous         ·       ·    -0.3       ·     0.3       ·       ·       ·       ·       ·       3       ·       ·    -0.3     0.1     0.2       ·    -0.2
alt-of-photo             ·     3.9      -4       ·      -4       ·      -2       ·       ·      -2       ·       ·       ·    -0.1       ·       ·       ·       ·
credit-before            ·    -0.2    -0.9     0.5     1.8       ·    -0.7     0.5     0.2       ·     0.4    -0.6    -0.1    -1.1     1.3     0.6       ·    -0.8
credit-next              ·    -0.1    -0.3     0.2     0.8     0.2    -1.2     0.2     0.2    -0.7     0.4     0.8    -0.2    -1.1     0.1     1.4       ·    -0.2
credit-at-three          ·    -0.6     0.2     0.2    -0.3       ·    -0.6     0.1       ·     1.5    -0.6     0.3       ·    -0.4    -0.6     1.2    -0.2     0.5
first                    ·     0.8    -0.9       ·    -0.3       ·       1       ·       ·       ·       ·       ·     0.2     0.3    -0.3      -4       ·       ·
last                     ·       ·       ·       ·    -0.2       ·    -0.3     0.4       ·    -0.1    -0.2     0.7       ·       ·    -0.2     0.4       ·       ·
gap-after                ·     0.3    -0.2       ·      -1       ·     2.2       ·       ·    -0.8     0.2    -0.1       ·    -0.8     1.5    -0.6       ·    -0.1
dateline-ahead           ·    -0.1     0.7       ·     0.6     0.3     0.4       ·       ·       ·     0.1       ·       ·    -0.5     0.5      -4    -0.3     0.4
dateline-behind          ·      -3      -5       ·       ·     0.1     0.2     0.6     0.2     0.6       ·       ·       ·      -4     0.7     1.1       ·    -0.3
sign-off-ahead           ·       ·     2.5     1.1     0.1     0.3     0.2       ·     0.3    -1.4    -0.6    -0.6       ·     2.6     2.5    -6.5    -0.3     0.7
sign-off-behind          ·       ·       ·       ·    -2.1       ·    -0.4     1.1       ·     0.4     0.4     0.6       ·      -6    -4.9     1.9       ·       ·
heading-behind           ·    -0.2    -0.2       ·      -1     0.1    -1.1       1       ·       1     1.3    -0.5       ·    -2.8     0.6     0.9    -0.3     1.9
`;

const START =
  'crawl-header 0, boilerplate-top -1, heading-top -1.5, link-top -1.5, headline 0, lead -3, alt-top -1, caption-top -1, dateline 0, body -1';

const NEXT = `
crawl-header: headline -0.5, lead -2, boilerplate-top -1, heading-top -2, link-top -0.7, alt-top -1, caption-top -0.5, dateline 0, body -0.7
boilerplate-top: boilerplate-top 0.3, headline 0.6, lead -1.6, heading-top -1.5, link-top -1.2, alt-top -0.8, caption-top -0.6, dateline -0.2, body -1.2
heading-top: link-top 3.7, boilerplate-top -3
link-top: link-top -0.2, headline -1.2, lead -1, boilerplate-top -1, alt-top -0.8, caption-top -0.4, dateline -0.1, body -0.8
headline: headline -1.3, lead 2.2, boilerplate-top -0.6, heading-top -2, link-top -0.9, alt-top -0.2, caption-top -1.1, dateline -0.6, body -2.2
lead: lead -3.4, headline -4.1, boilerplate-top -1.2, heading-top -2.4, link-top -0.6, alt-top 1, caption-top -1.4, dateline 0.8, body -0.5
alt-top: caption-top 1.4, dateline -0.8, body -1.2, lead -1.3, headline -2.6, alt-top -1.5
caption-top: caption-top -2.3, headline -2.9, lead -2.3, boilerplate-top -1.7, link-top -1, alt-top -1.4, dateline 1.1, body 1.3
dateline: body 0
body: body 2.4, sign-off -0.3, alt-story -0.2, caption-story 0.2, boilerplate-story -2.5, heading-story 0, link-story -4, heading-after -0.8, teaser-caption -6.3, teaser-headline -7.8, boilerplate-after 0.4
alt-story: caption-story 0.8, body -2.4, alt-story -1.5, sign-off -2, heading-after -2
caption-story: body 2, caption-story -1.7, alt-story -1.6, sign-off -1, boilerplate-story -2, heading-story -0.5, link-story -2.6, heading-after -1.5, teaser-caption -5.1, teaser-headline -6.3, boilerplate-after -1.5
boilerplate-story: body -0.2, boilerplate-story -1.4, caption-story -1.2, alt-story -1, heading-story -1.4, link-story -1.7, sign-off -0.7
heading-story: link-story 4.7
link-story: link-story -0.1, body 1.2, caption-story -2.5, alt-story -1, heading-story -1, sign-off -1, boilerplate-story -2.2
sign-off: heading-after 0.7, teaser-caption -0.8, teaser-headline -1.5, teaser-summary -4, boilerplate-after -0.2, sign-off -0.4, caption-story -3.2, alt-story -3, body -7
heading-after: teaser-caption -0.4, teaser-headline -0.3, teaser-summary -3.1, boilerplate-after -2, heading-after -1.5
teaser-caption: teaser-headline 1.6, teaser-summary -3.4, teaser-caption -2.8, boilerplate-after -3.1
teaser-headline: teaser-summary 2.8, teaser-caption -0.6, teaser-headline -0.3, boilerplate-after -1.1, heading-after -2.1, body -8.6, dateline -9
teaser-summary: teaser-caption 2.2, teaser-headline 0.8, teaser-summary -4.5, boilerplate-after -1.2, heading-after -2.1, body -8.7, sign-off -5
boilerplate-after: boilerplate-after 0.7, heading-after 0.3, teaser-caption -1, teaser-headline -1.2, teaser-summary -5, sign-off -1.5, body -6.2
`;

const BESIDE = `
crawl-header: headline -1, lead -2, boilerplate-top -1, link-top -0.7, alt-top -1, caption-top 0.1, dateline 0, body -0.5
heading-top: link-top 0
headline: sign-off -4, dateline -2
lead: dateline -1, sign-off -4
alt-top: caption-top -0.1, body -4
caption-top: dateline 0
dateline: body 1.1
body: sign-off 1.2
alt-story: caption-story 0.1, body -4
caption-story: sign-off -3.2
heading-story: link-story 0.6
heading-after: teaser-headline -0.5
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
