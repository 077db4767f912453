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
always                 -40    -0.2    -0.8     -40     1.5     -40    -2.7     -40     -40      -3    -0.6      -1    -4.4       5     4.3     1.9       ·    -5.4    -3.8
tiny                     ·    -3.1      -6       ·    -2.6       ·      -1       ·     7.1    -2.7    -3.7    -7.2       1    -0.3    -1.7       ·     0.7       ·       ·
short                    ·     2.2    -2.9       ·    -1.5       ·     1.4       ·       ·     0.6     2.7    -4.2     1.5     1.3     0.3     2.9     0.1    -0.4     0.1
mid                      ·     1.9     0.4       ·     0.2       ·     0.5       ·       ·     0.3     3.1    -0.2    -0.7     0.2       ·     1.8    -0.4       ·     0.2
long                     ·    -0.8       2       ·     2.7       ·    -2.1       ·       ·    -0.5      -3     3.7    -0.5     0.8    -0.3    -0.5    -0.3    -0.1       ·
paragraph                ·      -6     0.3       ·     1.8       ·    -2.6       ·       ·    -1.4      -6     1.4    -2.1    -0.1     0.2       ·    -0.1       ·       ·
huge                     ·     -12      -5       ·       2       ·      -8       ·       ·      -8     -12    -1.2      -6       ·     0.5    -0.7       ·       ·       ·
ends-stop                ·    -5.4     2.8       ·     1.7       ·     2.4       ·       ·     1.6    -6.5     2.7    -0.3     0.2     1.3     0.8     0.1       ·    -0.3
ends-question            ·     1.2     0.3       ·     0.9       ·    -1.8       ·       ·    -1.5     2.5    -0.3    -0.3     0.5    -0.9     0.7    -0.2       ·    -0.3
ends-colon               ·    -1.6      -1       ·     2.4       ·    -1.8       ·     0.3    -1.5    -2.3    -1.3    -0.5    -0.2     0.7    -0.5    -0.3       ·       ·
ends-open                ·     2.6      -3       ·    -1.7       ·    -1.5       ·     6.8    -1.1     3.2    -4.2     0.5       2    -2.3       2     0.3    -0.1     0.7
ends-cut                 ·    -1.6    -0.1       ·    -0.2       ·       ·       ·       ·    -0.6      -2     2.8       ·    -0.2    -0.4     0.7       ·       ·       ·
label                    ·    -2.2       ·       ·     1.1       ·    -0.2       ·     6.2    -1.1    -3.7    -0.1     0.6    -0.8     0.9     0.5     0.4       ·    -0.8
names-only               ·    -1.4       ·       ·    -1.2       ·    -0.3       ·       ·     0.2    -0.1       ·     2.9     0.6    -1.3     0.9     0.3       ·       ·
starts-small             ·      -2    -1.5       ·     0.3       ·      -1       ·       ·     3.8    -4.8    -1.9       ·       ·    -0.4     0.4       ·       ·       ·
starts-quote             ·       ·     0.8       ·     1.9       ·      -1       ·       ·    -1.5    -0.5    -0.3       ·     0.7     1.1    -1.6       ·       ·    -0.1
starts-list              ·    -3.9     1.8       ·     3.1       ·    -3.9       ·    -0.2    -2.4    -4.3      -1     2.1     1.4    -0.4    -1.2    -1.2       ·    -0.1
goes-on                  ·    -0.3     1.7       ·     1.6       ·    -2.3       ·       ·      -1    -1.2     1.6     0.6     0.1     0.5    -0.1    -0.3       ·       ·
sentences                ·    -4.2    -0.8       ·     0.2       ·     2.1       ·       ·     0.2    -5.5    -0.6     2.4     0.3     0.8     0.1     0.9       ·    -0.5
clause                   ·    -1.7     1.5       ·     1.7       ·     0.5       ·       ·     0.1    -3.9     2.1    -0.4       1     0.8       ·    -0.1    -0.1    -0.1
verbless                 ·     1.5    -1.6       ·       ·       ·     1.9       ·     0.3     0.9     0.9    -2.5       1     0.5     1.5     0.7    -0.6     0.1    -0.4
caption-verb             ·     0.5    -1.6       ·    -1.3       ·     2.1       ·       ·     2.2     0.3     0.4      -1    -0.6     0.3     0.9    -0.1     0.2     0.3
nominal-sentence         ·    -0.1       1       ·    -1.7       ·       3       ·       ·     1.8    -0.4     1.3    -0.1     0.1    -1.3     1.3    -0.1       ·    -0.1
caption-sentence         ·       ·    -0.7       ·     0.2       ·     1.9       ·       ·     0.8    -0.1     0.4       ·     0.5    -0.6     0.3       ·       ·    -0.1
reported                 ·    -1.8    -0.2       ·     0.9       ·    -2.1       ·       ·    -2.2    -2.4     2.1       ·    -0.3    -0.5     0.9       ·       ·       ·
credit-end               ·    -5.2      -5       ·    -6.4       ·     9.7       ·       ·     7.2    -7.2    -4.5    -0.7       ·     0.5    -0.2       ·       ·    -0.8
credit-only              ·    -6.3      -8       ·    -6.5       ·     7.4       ·       ·     1.9    -2.1      -7    -2.2     0.4    -0.3       ·       ·       ·    -0.3
caption-words            ·      -1    -1.4       ·    -1.3       ·     4.7       ·       ·     4.7    -2.3    -1.6    -0.1     0.2       ·       ·       ·       ·    -0.3
picture-word             ·    -0.4    -0.2       ·      -2       ·     3.2       ·       ·     1.4    -0.5    -0.3    -1.3    -0.1     0.3    -0.3    -0.2     0.2    -0.3
caption-start            ·    -1.2    -1.1       ·    -0.4       ·     3.6       ·       ·     5.1    -4.6    -0.6    -0.4     0.6     0.1    -0.3       ·       ·    -0.3
indefinite               ·     0.6    -0.1       ·     1.7       ·     2.2       ·       ·     1.4    -1.4    -1.2      -3     0.8     0.2    -0.5    -0.8       ·    -1.3
pipe                     ·      -5      -2       ·      -4       ·       5       ·       ·       5      -5      -2       ·       ·       ·       ·       ·       ·       ·
colon-inside             ·     1.2    -0.8       ·      -2       ·    -0.3       ·       ·     0.4     1.2    -0.8     0.3    -0.9    -0.9     0.9     0.5    -0.1     0.5
quoted                   ·    -0.2     0.5       ·     1.2       ·    -0.9       ·       ·    -0.2       ·    -0.3       ·     0.2     0.9    -0.7       ·       ·     0.3
furniture                ·    -5.7    -5.1       ·    -4.6       ·    -4.3       ·       ·    -4.4    -6.4    -4.9    12.2       ·      -3     1.9    -0.1       ·       ·
related-heading          ·      -5      -6       ·    -5.3       ·    -5.2       ·    45.5      -5      -5      -6     0.5     0.2     0.6    -0.6       ·       ·       ·
marked-link              ·      -5    -4.9       ·    -4.3       ·      -4       ·       ·      -4     4.8      -4       ·     0.4     0.9    -1.3       ·     5.3     5.8
after-alt                ·      -6      -6       ·      -5       ·     5.2       ·       ·       5      -6      -6      -4     0.1     0.1       ·       ·       ·       ·
after-dateline           ·      -8      -8       ·     2.7       ·      -8       ·       ·      -8      -8       ·      -8       ·     0.7       ·       ·       ·       ·
after-heading            ·      -6      -6       ·      -3       ·      -5       ·       ·      -5       5      -2       ·     0.4     1.2    -1.5       ·     5.4     5.2
crawl-header            50     -40     -40       ·     -40       ·     -40       ·       ·     -40     -40     -40     -40       ·       ·       ·       ·       ·       ·
dateline                 ·     -40     -40    46.5     -40       ·     -40       ·       ·     -40     -40     -40     -40     1.6       ·       ·       ·       ·       ·
dateline-weak            ·     -40     -40      41     -40       ·     -40       ·       ·     -40     -40     -40     -40    -1.1       ·       ·       ·       ·       ·
sign-off                 ·     -40     -40       ·     -40       ·     -40      46       ·     -40     -40     -40     -40       ·     3.4       ·       ·       ·       ·
sign-off-weak            ·     -40     -40       ·     -40       ·     -40      41       ·     -40     -40     -40     -40       ·       ·       ·       ·       ·       ·
image-alt                ·     -40     -40       ·     -40      47     -40       ·       ·     -40     -40     -40     -40     1.9     0.4       ·       ·       ·       ·
heading-prefix           ·     -40     -40       ·     -40       ·     -40       ·      45     -40     -40     -40     -40     0.4     1.2    -1.5       ·       ·       ·
comes-again              ·     0.1     3.4       ·     0.7       ·    -0.1       ·       ·       ·    -0.5     0.2    -1.9    -0.1     0.6    -0.6    -0.8     0.2       ·
came-before              ·     0.6    -3.9       ·     1.8       ·     0.6       ·       ·    -0.8       ·    -0.3    -0.5    -0.5     0.3    -0.6    -0.2    -0.6    -0.3
same-as-next             ·    -0.1     0.1       ·      -2       ·     1.8       ·       ·       5    -2.9    -0.1    -0.6     1.7    -0.5    -0.6    -0.1       ·    -0.2
same-as-previous         ·     0.8    -0.5       ·    -1.3       ·     2.3       ·       ·     0.2     1.2       ·    -0.2     0.5       ·    -0.8    -0.1    -0.5    -0.2
alt-of-photo             ·     3.4      -4       ·      -4       ·      -2       ·       ·      -2    -0.1       ·    -0.1    -0.7    -0.1    -0.1    -0.1     0.1    -0.1
credit-before            ·       1     1.9     1.1     0.4       ·      -2     0.4     0.3    -0.5     0.6    -1.2    -0.5     1.7     0.7    -0.6    -0.3    -0.9    -0.8
credit-next              ·    -0.3     0.6    -0.5     0.5     1.5    -1.3     0.3     0.6    -0.6     0.2    -0.3    -0.1    -0.8     0.2       1     0.5    -0.4    -0.3
credit-at-three          ·    -0.5     0.7     0.3    -0.2       ·     0.1     0.1     0.2     1.4    -0.8     0.7    -0.2    -0.6     1.2       1    -0.1     0.8     0.5
credit-alone-next        ·    -0.3    -1.3    -0.2    -2.7     0.1       4       ·       ·     0.6    -0.8     0.1     0.2     0.2    -0.3     0.1     0.3       ·       ·
lone                     ·    -1.2    -0.7    -0.2     0.4     0.1     0.6     0.9     0.4     0.5    -0.9    -0.5     1.6     0.2     0.6     0.3     0.5    -0.2      -1
first                    ·     2.2    -2.3    -1.4     0.1       ·     0.3       ·       ·       ·    -0.4       ·     2.7     0.2     0.1      -4     0.3    -0.4       ·
last                     ·       ·    -0.8       ·    -0.1       ·    -0.2     0.6     2.9    -1.1    -0.9     1.1    -0.9    -1.1    -0.2     2.1    -0.1       ·    -0.7
gap-after                ·     0.3    -0.7       ·      -1       ·     3.7    -0.3       ·    -1.3    -0.1     0.1    -0.2     0.4     1.2    -1.4       ·       ·    -0.1
dateline-ahead           ·     1.3     0.7      -2     0.4       1     0.4    -0.4       ·       ·    -0.3       ·     0.5    -0.5    -0.1      -4     0.4     0.1    -0.4
dateline-behind          ·      -3      -5     2.5    -0.5     0.1    -0.3     0.9     6.3    -0.8    -0.8    -0.5    -1.7     0.6     0.3     0.9       ·     0.7     0.3
sign-off-ahead           ·     0.8     2.3    -1.1     0.8     1.4     1.1    -0.8     0.5      -1    -0.2    -0.2     1.2     3.2     3.4    -5.5     0.1     0.9    -0.2
sign-off-behind          ·       ·       ·     0.1    -2.8     0.3     3.4     1.2     0.1    -0.7    -1.1     0.1     0.8    -5.7    -1.9     0.1       ·       ·    -0.1
heading-behind           ·    -1.7    -0.5     0.5    -0.9     0.2    -1.1     0.9     4.3     0.6       1    -0.1    -0.6    -1.8     1.7     0.7    -0.1     2.6     2.8
`;

const START =
  'crawl-header 0, boilerplate-top -1, heading-top -1.5, link-top -1.5, headline 0, lead -3, alt-top -1, caption-top -1, dateline 0, body -1';

const NEXT = `
crawl-header: boilerplate-top -1, heading-top -2, link-top -0.7, headline -0.5, lead -2, alt-top -1, caption-top -0.5, dateline 0, body -0.7
boilerplate-top: boilerplate-top 0.6, heading-top -1.5, link-top -1.9, headline 0.9, lead 1.2, alt-top 0.1, caption-top -1.6, dateline -0.9, body -1
heading-top: boilerplate-top -3, link-top 4.5
link-top: boilerplate-top -1.2, link-top 1.8, headline -2.8, lead -2, alt-top -0.9, caption-top -0.4, dateline 0.5, body -0.2
headline: boilerplate-top 1.3, heading-top -1.8, link-top -1.9, headline -0.7, lead 1.3, alt-top 0.1, caption-top -1.9, dateline -1.2, body -1.3
lead: boilerplate-top -3.1, heading-top -1.3, link-top -0.7, headline -6.3, lead -3.4, alt-top 2.3, caption-top -1.3, dateline 3.2, body 0.9
alt-top: headline -2.6, lead -1.5, alt-top -1.5, caption-top 2.9, dateline -0.8, body -1.4
caption-top: boilerplate-top -2.4, heading-top -3.1, link-top -1.7, headline -1.8, lead -0.5, alt-top -2.7, caption-top -1.4, dateline 1, body 0.2
dateline: body 0
body: body 4.4, alt-story 0.9, caption-story -1.3, boilerplate-story -3, heading-story 0.2, link-story -4.8, sign-off 2, heading-after 0, teaser-caption -4.9, teaser-headline -7.6, boilerplate-after -0.8
alt-story: body -2.7, alt-story -1.5, caption-story 2.2, sign-off -2, heading-after -2
caption-story: body 4.4, alt-story -2.1, caption-story -0.6, boilerplate-story -2, heading-story 0.7, link-story -3.2, sign-off -1.3, heading-after -1.9, teaser-caption -5.8, teaser-headline -8, boilerplate-after -2.2
boilerplate-story: body -0.3, alt-story -1, caption-story -1.3, boilerplate-story -1.5, heading-story -1.5, link-story -1.8, sign-off -0.7
heading-story: link-story 4.9
link-story: body 3.5, alt-story -1.1, caption-story -4.3, boilerplate-story -2.2, heading-story -1, link-story 0.6, sign-off -1
sign-off: body -7.2, alt-story -2.8, caption-story -2.9, sign-off -0.1, heading-after 2, teaser-caption -1.7, teaser-headline -2.5, teaser-summary -4.3, boilerplate-after 1
heading-after: heading-after -1.5, teaser-caption 1.3, teaser-headline 1.7, teaser-summary -3.9, boilerplate-after -2.1
teaser-caption: teaser-caption -4.5, teaser-headline 4.5, teaser-summary -4.2, boilerplate-after -3.8
teaser-headline: dateline -9, body -10.2, heading-after -2.4, teaser-caption -0.6, teaser-headline 0.2, teaser-summary 5.3, boilerplate-after -1
teaser-summary: body -9.9, sign-off -5, heading-after -3.4, teaser-caption 3, teaser-headline 1.7, teaser-summary -5.4, boilerplate-after 0
boilerplate-after: body -7, sign-off -1.5, heading-after 5, teaser-caption -2.4, teaser-headline -3.3, teaser-summary -5.2, boilerplate-after 1.1
`;

const BESIDE = `
crawl-header: boilerplate-top -1.2, link-top -0.7, headline -0.1, lead -2.7, alt-top -1, caption-top 0, dateline -0.1, body 0.4
heading-top: link-top 0.4
headline: dateline -2, sign-off -4.2
lead: dateline -1, sign-off -4.3
alt-top: caption-top 0.1, body -4
caption-top: dateline 0, body -2
dateline: body 0.7
body: sign-off 1.7
alt-story: body -4, caption-story 0.1
caption-story: body -1.7, sign-off -3.6
heading-story: link-story 1.2
heading-after: teaser-headline -1.5
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
