/**
 * What the decoder believes, in one table: what each feature is worth to each role, to each zone of the page and to
 * three states that need more, and what it costs to pass from one state to the next. Units are log-odds: 1 is slight, 3
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

/** Columns: the roles, the zones, boilerplate above the story, and the links above and inside it. A point is 0. */
const FEATURE_TABLE = `
                     crawl    head    lead    date    body     alt    capt    sign  r-head  t-capt  t-head  t-summ  boiler     top   story   after   b-top   l-top l-story
always                 -40    -0.1    -0.8     -40     1.8     -40    -2.6     -40     -40    -2.8    -0.4      -1    -4.4     5.5     4.6     2.6       ·    -5.7      -4
tiny                     ·    -3.2    -6.5       ·    -3.1       ·    -1.1       ·     7.7    -2.8    -3.5    -7.5     1.3    -0.2    -2.1       ·     1.3       ·    -0.3
short                    ·     2.4    -2.8       ·    -1.7       ·     1.5       ·       ·     0.8     2.9    -4.2     1.9     1.4     0.7     3.2     0.2    -0.5     0.5
mid                      ·       2     0.4       ·     0.6       ·     0.9       ·       ·     0.5     3.5    -0.5    -1.1     0.4       ·     2.4    -0.6    -0.2    -0.1
long                     ·    -0.8     2.1       ·     2.7       ·    -2.1       ·       ·    -0.3    -3.7     4.2    -0.6     0.8    -0.2    -0.6    -0.4    -0.1       ·
paragraph                ·      -6     0.6       ·     2.2       ·      -3       ·       ·    -1.7      -6     1.7    -2.3       ·     0.3       ·    -0.3       ·       ·
huge                     ·     -12      -5       ·       2       ·      -8       ·       ·      -8     -12    -1.4      -6       ·     0.5    -0.9       ·       ·       ·
ends-stop                ·    -5.7     3.1       ·     2.1       ·     2.8       ·       ·     1.6    -6.9       3    -0.4     0.7     1.5     0.6     0.2       ·    -0.4
ends-question            ·     1.3     0.4       ·     1.1       ·      -2       ·       ·    -1.3     2.3    -0.3    -0.3     0.6    -0.9     0.6    -0.2       ·    -0.3
ends-colon               ·    -1.6    -0.8       ·     2.3       ·    -1.8       ·     0.3    -1.5    -2.3    -1.3    -0.5    -0.2     0.2       ·    -0.3       ·       ·
ends-open                ·     2.9    -3.5       ·    -1.7       ·    -1.4       ·     7.4    -1.1       4    -4.9     0.6       2    -1.8     2.3     0.4    -0.4     0.6
ends-cut                 ·    -1.6    -0.1       ·    -0.4       ·       ·       ·       ·    -0.7      -2     3.2       ·    -0.2    -0.6     0.9       ·       ·       ·
label                    ·    -2.2       ·       ·     1.1       ·    -0.4       ·     6.8    -0.9    -4.1    -0.1     0.3    -0.6     0.6     0.5     0.1       ·    -0.9
names-only               ·    -1.6       ·       ·    -1.3       ·    -0.3       ·       ·     0.2    -0.1       ·     3.2     0.7    -1.4     0.9     0.5       ·       ·
starts-small             ·      -2    -1.5       ·     0.1       ·      -1       ·       ·     4.5      -5    -2.2    -0.1       ·    -0.6     0.6       ·       ·       ·
starts-quote             ·       ·     0.8       ·     1.7       ·    -1.2       ·       ·    -1.5    -0.5     0.1       ·     0.7     0.8    -1.3       ·       ·    -0.1
starts-list              ·    -4.2     2.6       ·     3.3       ·    -4.7       ·    -0.4    -2.5    -4.6      -1     2.8     1.8      -1    -0.9    -1.3       ·    -0.1
goes-on                  ·    -0.5     1.9       ·     1.7       ·    -2.5       ·       ·    -1.1    -1.3     1.6     0.6     0.1     0.9    -0.7    -0.3       ·       ·
sentences                ·    -4.8    -0.5       ·     0.3       ·     2.9       ·       ·    -0.1    -5.6    -0.6     2.6     0.5     1.2    -0.2     1.1       ·    -0.5
clause                   ·    -0.2     0.7       ·     1.5       ·     0.1       ·       ·      -1    -0.6     1.1      -1     1.3     0.4     0.7    -0.7    -0.4     0.6
verbless                 ·     1.5    -1.7       ·     0.4       ·     2.4       ·     0.3     1.2     0.9    -2.7     0.7     0.9     1.7     0.6    -0.9       ·    -0.7
caption-verb             ·     0.3    -1.3       ·    -0.9       ·     2.3       ·       ·     2.1    -0.1     0.5      -1    -0.2     0.6     0.4    -0.1     0.2     0.4
nominal-sentence         ·    -0.1     1.2       ·    -1.9       ·       3       ·       ·     1.8    -0.5     1.5    -0.3    -0.1    -1.1     1.4    -0.1       ·    -0.2
caption-sentence         ·       ·    -0.4       ·       ·       ·       2       ·       ·     0.8    -0.1     0.3       ·     0.3    -0.3     0.1       ·       ·    -0.1
reported                 ·    -1.5    -0.4       ·     0.9       ·    -2.3       ·       ·    -2.2      -1     0.8       ·    -0.2    -0.6       1       ·     0.1       ·
credit-end               ·    -5.3      -5       ·    -6.4       ·     9.9       ·       ·     7.6    -7.5    -4.5    -0.8       ·     0.6    -0.2       ·       ·    -0.8
credit-only              ·    -6.5      -8       ·    -6.5       ·     7.6       ·       ·     1.5    -1.6      -7    -2.4     0.4    -0.2       ·    -0.1       ·    -0.3
caption-words            ·      -1    -1.5       ·    -1.3       ·     4.8       ·       ·     4.5    -2.5    -1.2    -0.1     0.4    -0.2     0.1       ·       ·    -0.3
picture-word             ·    -0.5    -0.3       ·    -2.4       ·     3.3       ·       ·     1.4    -0.2    -0.3    -1.4    -0.1    -0.1    -0.2    -0.1     0.2    -0.2
caption-start            ·    -1.6    -0.6       ·    -0.5       ·     3.7       ·       ·     4.7    -4.8       ·    -0.6     0.7     0.3    -0.3       ·       ·    -0.3
indefinite               ·     0.2     0.3       ·     1.7       ·     2.2       ·       ·     1.6    -1.1    -1.5    -3.2     0.6     0.1    -0.2      -1       ·    -1.5
pipe                     ·    -5.2      -2       ·      -4       ·     5.2       ·       ·       5      -5      -2       ·       ·       ·       ·       ·       ·       ·
colon-inside             ·     0.9    -1.1       ·    -2.1       ·    -0.3       ·       ·     0.6     1.2    -0.7     0.2      -1    -0.8     0.7     0.8       ·     0.8
quoted                   ·    -0.3     0.6       ·     1.5       ·    -1.2       ·       ·    -0.2       ·    -0.3       ·     0.1     0.9    -0.7       ·       ·     0.3
furniture                ·    -5.7    -5.1       ·    -4.6       ·    -4.7       ·       ·    -4.6    -6.4    -4.9    12.6    -0.3    -3.1     1.9       ·       ·       ·
related-heading          ·      -5      -6       ·    -5.3       ·    -5.2       ·    45.5      -5      -5      -6     0.5     0.4     0.7      -1       ·       ·       ·
marked-link              ·      -5    -4.9       ·    -4.6       ·      -4       ·       ·      -4     5.1      -4       ·     0.4       1    -1.3       ·     5.3     6.2
after-alt                ·      -6      -6       ·      -5       ·     5.2       ·       ·       5      -6      -6      -4     0.2       ·       ·       ·       ·       ·
after-dateline           ·      -8      -8       ·     2.3       ·      -8       ·       ·      -8      -8       ·      -8       ·     0.3       ·       ·       ·       ·
after-heading            ·      -6      -6       ·      -3       ·      -5       ·       ·      -5       5      -2       ·     0.6     1.1    -1.6       ·     5.6     5.1
crawl-header            50     -40     -40       ·     -40       ·     -40       ·       ·     -40     -40     -40     -40       ·       ·       ·       ·       ·       ·
dateline                 ·     -40     -40    46.5     -40       ·     -40       ·       ·     -40     -40     -40     -40     1.8       ·       ·       ·       ·       ·
dateline-weak            ·     -40     -40      41     -40       ·     -40       ·       ·     -40     -40     -40     -40    -1.7       ·       ·       ·       ·       ·
sign-off                 ·     -40     -40       ·     -40       ·     -40      46       ·     -40     -40     -40     -40       ·     3.4       ·       ·       ·       ·
sign-off-weak            ·     -40     -40       ·     -40       ·     -40      41       ·     -40     -40     -40     -40       ·       ·       ·       ·       ·       ·
image-alt                ·     -40     -40       ·     -40      47     -40       ·       ·     -40     -40     -40     -40     2.1     0.7       ·       ·       ·       ·
heading-prefix           ·     -40     -40       ·     -40       ·     -40       ·      45     -40     -40     -40     -40     0.6     1.1    -1.6       ·       ·       ·
comes-again              ·       ·     3.6       ·     0.5       ·    -0.3       ·       ·    -0.1    -0.3     0.1    -1.9       ·     0.3    -0.7    -0.8     0.2     0.1
came-before              ·     0.6    -4.3       ·     2.3       ·     0.6       ·       ·    -0.8    -0.1    -0.3    -0.7    -0.8     0.6    -0.7    -0.2    -0.6    -0.5
same-as-next             ·    -0.1       ·       ·    -1.7       ·       2       ·       ·     5.4    -3.4    -0.3    -0.6     1.7    -0.1    -0.8    -0.1       ·    -0.2
same-as-previous         ·       1    -0.5       ·    -1.4       ·     2.5       ·       ·     0.1     0.9       ·    -0.2     0.8    -0.2    -1.1    -0.1    -0.5    -0.2
alt-of-photo             ·     3.2      -4       ·      -4       ·      -2       ·       ·      -2    -0.1       ·    -0.1    -0.9    -0.1    -0.1    -0.1     0.1    -0.1
credit-before            ·     0.9     1.9       1     0.5       ·      -2     0.4     0.1    -0.5     0.8    -1.2    -0.6     1.5     0.9    -0.6    -0.4    -0.8    -1.2
credit-next              ·    -0.2     0.9    -0.6     0.7     1.6    -1.4     0.3     0.6    -0.7     0.3    -0.5    -0.3    -0.5       ·       1     0.3    -0.3    -0.4
credit-at-three          ·    -0.6     0.9     0.2    -0.1       ·     0.1     0.1       ·     1.3    -0.9     0.8     0.1    -0.6     1.1     1.2    -0.2     0.6     0.6
credit-alone-next        ·    -0.4      -2    -0.3    -2.6     0.1     4.4       ·       ·     0.9    -0.9     0.1     0.2     0.1    -0.3     0.3     0.4       ·       ·
lone                     ·    -1.5      -1    -0.2     0.5     0.1     0.5     1.1     0.4     0.7    -0.2    -0.7     1.5     0.3     0.7     0.5     0.5    -0.4      -1
first                    ·     2.6    -2.7    -1.7     0.2       ·     0.3       ·       ·       ·    -0.4       ·     2.9     0.2     0.2      -4     0.5    -0.4       ·
last                     ·    -0.2      -1       ·    -0.1       ·    -0.1     0.7     3.3    -1.3    -0.7     0.8    -0.7    -1.5    -0.1     2.5    -0.1       ·    -0.9
gap-after                ·     0.2    -0.8       ·    -0.5       ·     4.1    -0.5       ·    -1.6    -0.2     0.1    -0.2     0.6     1.3    -1.7       ·       ·    -0.2
dateline-ahead           ·     1.5     0.8    -2.1     0.8     1.2     0.3    -0.6       ·       ·    -0.4       ·     0.2    -0.4       ·      -4     0.2       ·    -0.5
dateline-behind          ·      -3      -5     2.9    -0.5     0.1    -0.2     0.7     6.9    -1.1    -1.2    -0.6    -1.3     1.2     0.4     0.9       ·     0.8     0.3
sign-off-ahead           ·     1.3     2.3    -1.9     0.8     1.8     1.1    -1.4     0.5      -1    -0.1    -0.1     1.4       3     3.4    -5.3     0.3     0.8       ·
sign-off-behind          ·       ·       ·     0.3    -2.1     0.3     2.8     1.4    -0.1    -0.7    -0.8    -0.2       1    -5.4    -1.9     0.2       ·       ·    -0.2
heading-behind           ·    -1.7    -0.5     0.5    -1.1     0.2    -0.9     0.7     4.3     0.7       1       ·    -0.3    -1.8     1.7     0.9    -0.1     2.8     3.1
`;

const START =
  'crawl-header 0, boilerplate-top -1, heading-top -1.5, link-top -1.5, headline 0, lead -3, alt-top -1, caption-top -1, dateline 0, body -1';

const NEXT = `
crawl-header: boilerplate-top -1, heading-top -2, link-top -0.7, headline -0.5, lead -2, alt-top -1, caption-top -0.5, dateline 0, body -0.7
boilerplate-top: boilerplate-top 0.7, heading-top -1.5, link-top -2.1, headline 0.8, lead 1.6, alt-top 0.5, caption-top -1.7, dateline -0.9, body -1.2
heading-top: boilerplate-top -3, link-top 4.7
link-top: boilerplate-top -1.2, link-top 1.6, headline -3, lead -2, alt-top -0.9, caption-top -0.4, dateline 0.6, body 0
headline: boilerplate-top 1.8, heading-top -1.7, link-top -1.9, headline -0.7, lead 1.6, alt-top 0, caption-top -1.9, dateline -1.4, body -1.2
lead: boilerplate-top -3.4, heading-top -1.2, link-top -0.8, headline -6.4, lead -3.6, alt-top 2.4, caption-top -1, dateline 3.2, body 1.4
alt-top: headline -2.6, lead -1.5, alt-top -1.5, caption-top 3.2, dateline -0.8, body -1.4
caption-top: boilerplate-top -2.8, heading-top -2.9, link-top -1.8, headline -1.8, lead -0.4, alt-top -2.9, caption-top -1.4, dateline 1.1, body 0.7
dateline: body 0
body: body 4.7, alt-story 1.1, caption-story -1.4, boilerplate-story -3.1, heading-story 0.3, link-story -4.7, sign-off 2.4, heading-after 0.1, teaser-caption -4.9, teaser-headline -7.2, boilerplate-after -0.9
alt-story: body -2.7, alt-story -1.5, caption-story 2.6, sign-off -2, heading-after -2
caption-story: body 4.9, alt-story -2, caption-story -0.3, boilerplate-story -2, heading-story 0.7, link-story -3.4, sign-off -1.3, heading-after -1.7, teaser-caption -5.9, teaser-headline -8.3, boilerplate-after -2.4
boilerplate-story: body -0.3, alt-story -1, caption-story -1.4, boilerplate-story -1.5, heading-story -1.5, link-story -1.8, sign-off -0.7
heading-story: link-story 5
link-story: body 3.8, alt-story -1.1, caption-story -4.5, boilerplate-story -2.2, heading-story -1, link-story 0.6, sign-off -1
sign-off: body -7.2, alt-story -2.8, caption-story -3.2, sign-off 0.1, heading-after 2.4, teaser-caption -2, teaser-headline -3.1, teaser-summary -4.7, boilerplate-after 1.9
heading-after: heading-after -1.5, teaser-caption 1.2, teaser-headline 1.7, teaser-summary -3.9, boilerplate-after -2.1
teaser-caption: teaser-caption -4.6, teaser-headline 5.2, teaser-summary -4.3, boilerplate-after -3.9
teaser-headline: dateline -9, body -10.4, heading-after -2.5, teaser-caption -0.2, teaser-headline 0.2, teaser-summary 5.9, boilerplate-after -1
teaser-summary: body -10, sign-off -5, heading-after -3.6, teaser-caption 3.5, teaser-headline 2.2, teaser-summary -5.5, boilerplate-after -0.2
boilerplate-after: body -7, sign-off -1.5, heading-after 4.6, teaser-caption -2.4, teaser-headline -3, teaser-summary -5.2, boilerplate-after 1
`;

const BESIDE = `
crawl-header: boilerplate-top -1.4, link-top -0.7, headline 0.1, lead -2.9, alt-top -1, caption-top 0, dateline -0.1, body 0.7
heading-top: link-top 0.6
headline: dateline -2, sign-off -4.2
lead: dateline -1, sign-off -4.4
alt-top: caption-top 0.2, body -4
caption-top: dateline 0, body -2
dateline: body 0.3
body: sign-off 1.7
alt-story: body -4, caption-story 0
caption-story: body -1.7, sign-off -4
heading-story: link-story 1.1
heading-after: teaser-headline -1.6
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
