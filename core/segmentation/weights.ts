/**
 * What the decoder believes, in one table: what each feature is worth to each role, to each zone of the page and to
 * three states that need more, and what it costs to pass from one state to the next. Units are log-odds: 1 is slight, 3
 * is strong, 6 all but decides, and -40 forbids. They were set by hand, then learned (`learn.ts`) from generated
 * dispatches and running text; a corpus may bring its own.
 */
import type { Role } from '../model/role.ts';
import type { Feature } from './feature-set.ts';
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
always                 -40    -0.3    -0.8     -40       1     -40    -3.5     -40     -40    -3.9    -1.5    -1.4      -3     5.6     5.7     2.1    -0.4    -5.6    -4.9
tiny                     ·    -3.7    -7.5       ·    -4.5       ·    -2.3     4.9     8.1    -3.3    -4.2    -8.1       2    -0.3    -1.4    -0.4     1.5       ·    -1.1
short                    ·     3.1    -2.2       ·    -1.4       ·     2.4     0.2       ·     0.4     3.2    -4.7     2.7     1.7     1.7     4.6     0.4    -0.8     0.4
mid                      ·     1.9    -0.2       ·     0.4       ·       1       ·       ·       ·     3.3    -0.2    -0.8    -0.2    -0.2     2.4      -1     0.3    -0.1
long                     ·    -0.8     2.5       ·     2.4       ·    -2.4       ·       ·    -0.2      -4     4.5    -0.9       ·    -0.3    -0.7    -0.6    -0.1       ·
paragraph                ·      -6     1.5       ·       3       ·    -3.1       ·       ·    -1.8      -6       2    -2.5     0.7     0.9     0.2    -0.5       ·       ·
huge                     ·     -12    -5.1       ·     2.3       ·      -8       ·       ·      -8     -12    -1.6      -6    -0.1     0.8    -1.1       ·       ·       ·
ends-stop                ·    -5.9     4.2       ·     1.5       ·     2.7       ·       ·     1.6    -8.2     3.8     0.6     0.5     1.8     1.3     0.7       ·    -0.8
ends-question            ·     1.4       ·       ·     1.6       ·    -2.3       ·       ·    -1.8     2.9    -0.9     0.6    -0.1    -0.8     1.3    -0.2       ·    -0.5
ends-colon               ·    -1.6    -0.8       ·     2.6       ·    -1.8       ·     0.3    -1.5    -2.3    -1.4    -0.6    -0.3     1.2    -0.9    -0.4       ·       ·
ends-open                ·       3    -4.1       ·    -2.6       ·    -1.6     5.1     8.4    -1.6     3.5    -5.8    -0.3     2.6    -0.9     2.5    -0.1    -0.3     0.2
ends-cut                 ·    -1.6    -0.1       ·    -0.4       ·       ·       ·    -0.6    -0.7      -2     3.6     0.5    -0.3    -0.8     1.2    -0.1       ·       ·
label                    ·    -3.4    -0.2       ·    -1.2       ·    -1.4       5    10.3    -1.4    -5.3    -0.2    -1.5    -0.8     1.2     0.2     1.6       ·    -1.2
names-only               ·    -1.6       ·       ·    -1.5       ·    -0.3       ·       ·     0.2    -0.1       ·     3.6     0.8    -1.6       1     0.6       ·       ·
starts-small             ·      -2    -1.6       ·     0.1       ·    -1.1       ·       ·     4.7    -5.4    -2.3    -0.1    -0.2    -0.9     0.5       ·       ·    -0.2
starts-quote             ·     0.7     0.3       ·       2       ·    -1.3       ·       ·    -1.5    -0.3     0.5    -0.2     0.9     0.6    -0.8       ·       ·    -0.3
starts-list              ·    -4.9     4.1       ·       4       ·    -4.9       ·      -1    -3.4    -1.1    -1.1    -0.2     2.4    -1.9    -0.5    -1.6       ·    -1.6
goes-on                  ·    -0.7     2.4       ·     2.5       ·    -2.5       ·       ·    -1.1    -1.5     2.6     1.2     0.9     1.5     0.2     0.4       ·       ·
sentences                ·    -5.5    -0.8       ·     0.9       ·     2.7       ·       ·    -0.7    -5.7     0.4     3.4     0.8     1.1    -0.1       2       ·    -0.5
clause                   ·       1     0.7       ·     1.6       ·    -0.1       ·       ·    -1.1    -0.5     0.8    -0.9     1.8     0.8     0.6    -0.8    -0.6     0.8
verbless                 ·     1.1    -2.9       ·       1       ·     2.7     5.1    -1.6     1.4       1    -2.5     0.9     2.4     2.4     1.2    -1.7      -1    -0.6
caption-verb             ·     0.7    -1.7       ·    -0.8       ·     2.5       ·       ·     2.7     0.3     0.6    -1.3     0.2     0.6     1.1    -0.1     0.1     0.4
nominal-sentence         ·    -0.1     1.7       ·    -2.2       ·     2.6       ·       ·     1.5    -0.5     2.1       ·    -0.8    -0.8     2.6    -0.7       ·    -0.2
caption-sentence         ·       ·     0.4       ·     0.1       ·     1.6       ·       ·     0.4    -0.1     0.1    -0.1     0.4     0.1    -0.5       ·       ·    -0.1
reported                 ·    -1.5    -0.5       ·       1       ·    -2.3       ·       ·    -2.2    -0.5     0.5    -0.2    -0.1    -0.7     0.9       ·     0.1       ·
credit-end               ·    -5.6      -5       ·    -6.4       ·    10.4       ·       ·     8.9    -7.9    -4.5    -1.9    -0.2     0.6     0.1    -0.2       ·    -0.8
credit-only              ·    -6.5      -8       ·    -6.6       ·     7.7     1.5       ·     1.8    -1.3      -7    -2.3     0.6     0.8     0.9    -0.5       ·    -0.3
caption-words            ·      -1    -1.8       ·    -1.8       ·     4.7       ·       ·     5.1    -2.9    -1.1     0.6    -0.3     0.1     0.5       ·       ·    -0.3
picture-word             ·    -0.4    -0.9       ·    -3.3       ·     2.7     2.3    -0.4     2.2    -0.3    -0.3    -1.6     0.3    -0.1    -0.7       ·     0.2    -0.3
caption-start            ·    -1.6    -0.4       ·    -0.5       ·     4.2       ·       ·     5.3    -5.1     0.1      -1     1.5     0.2    -0.3       ·       ·    -0.3
indefinite               ·     0.2     0.5       ·     1.8       ·     2.3       ·       ·     1.1    -1.6    -1.3    -2.3     0.3     0.3     0.8    -1.7       ·      -2
pipe                     ·    -9.8      -6       ·      -7       ·     8.8       ·       ·       8      -9      -6       ·       ·       ·       ·       ·       ·       ·
colon-inside             ·     0.2    -1.2       ·     0.1       ·      -1     1.5       ·     0.1     0.5      -1     1.4    -0.4     0.1     1.1    -0.3     0.3     0.5
quoted                   ·     0.4     0.4       ·     1.5       ·    -1.2       ·       ·    -0.2     0.3    -0.2    -0.5     0.4     0.4    -0.4    -0.3       ·    -0.1
furniture                ·    -5.7    -5.1       ·    -4.6       ·    -4.9       ·    -2.9    -4.8    -6.4    -4.9    15.6    -0.4    -2.9     1.4     0.1       ·       ·
related-heading          ·      -5      -6       ·    -5.3       ·    -5.2       ·    45.5      -5      -5      -6     3.4     0.2     0.6    -0.8       ·       ·       ·
marked-link              ·      -5    -4.9       ·      -5       ·      -4       ·       ·      -4     5.6      -4       ·     0.7     0.9    -1.5       ·     5.7     6.6
after-alt                ·      -6      -6       ·    -5.1       ·     5.3       ·       ·       5      -6      -6      -4     0.4    -0.2       ·       ·       ·       ·
after-dateline           ·      -8      -8       ·     2.2       ·      -8       ·       ·      -8      -8       ·      -8       ·     0.2       ·       ·       ·       ·
after-heading            ·      -6      -6       ·      -3       ·      -5       ·       ·      -5     4.8      -2       ·     0.8       1    -2.1       ·     5.8       5
crawl-header            50     -40     -40       ·     -40       ·     -40       ·       ·     -40     -40     -40     -40       ·       ·       ·       ·       ·       ·
dateline                 ·     -40     -40    46.5     -40       ·     -40       ·       ·     -40     -40     -40     -40       2       ·       ·       ·       ·       ·
dateline-weak            ·     -40     -40      41     -40       ·     -40       ·       ·     -40     -40     -40     -40    -1.8       ·       ·       ·       ·       ·
sign-off                 ·     -40     -40       ·     -40       ·     -40      46       ·     -40     -40     -40     -40       ·     2.9       ·       ·       ·       ·
sign-off-weak            ·     -40     -40       ·     -40       ·     -40      41       ·     -40     -40     -40     -40       ·       ·       ·       ·       ·       ·
image-alt                ·     -40     -40       ·     -40      47     -40       ·       ·     -40     -40     -40     -40     2.5       1       ·       ·       ·       ·
heading-prefix           ·     -40     -40       ·     -40       ·     -40       ·      45     -40     -40     -40     -40     0.8       1    -2.1       ·       ·       ·
section                  ·     -40     -40       ·     -40       ·     -40       ·      45     -40     -40     -40     -40       ·    -0.8    -1.2       ·       ·       ·
section-start            ·       ·       ·       ·     0.9       ·       ·       ·       ·       ·     1.3       ·    -0.6       ·     0.8     0.8       ·       ·       ·
after-section            ·       ·       ·       ·     0.2       ·       ·       ·       ·       ·    -1.1    -0.7       ·       ·    -0.6    -1.2       ·       ·    -0.8
title                    ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
likely-title             ·       ·       ·       ·       ·       ·       ·       ·       ·       ·     1.2       ·       ·       ·       ·     1.2       ·       ·       ·
after-title              ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
figures                  ·    -0.7       ·       ·     1.2       ·    -0.3       ·       ·    -0.7     0.3       ·     1.7    -0.7     2.1    -0.2     0.5     0.4    -0.6
figures-beside           ·    -1.3     1.7    -1.3     2.1       ·      -1       ·     0.4    -0.3    -0.4     0.2    -0.5    -0.2    -0.1    -0.4     0.4     0.1     0.1
clock-start              ·       ·       ·       ·     1.2       ·       ·       ·       ·    -0.1    -0.4    -0.7       ·       ·     1.2    -1.1       ·       ·       ·
site-words               ·       ·    -0.9       ·    -0.7       ·    -0.3       ·       ·       ·    -1.7    -0.3     4.2     0.7    -1.2     0.5     1.8       ·       ·
source-only              ·       ·       ·       ·       ·       ·    -2.6     2.3       ·       ·    -0.7       ·     1.1     0.5    -1.2     0.7    -0.6       ·       ·
comments-heading         ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·    -0.1    -0.3     0.4    -0.1       ·       ·
comments-behind          ·     0.7    -0.8     0.1    -0.2       ·     0.1       ·    -0.6    -0.5    -0.7    -0.1     1.8    -1.2    -0.4     1.1    -1.8       ·     0.2
comes-again              ·    -0.4     4.2       ·     1.5       ·    -0.3       ·       ·    -0.4    -1.2     0.2    -1.1     0.3     0.1    -0.3    -1.5     0.2       ·
came-before              ·     1.1    -4.4       ·     2.6       ·     0.7       ·       ·    -1.1    -0.8     0.3    -0.2    -0.9       1    -0.4    -0.5    -0.6    -0.6
same-as-next             ·    -0.1    -0.6       ·    -1.2       ·       3       ·       ·     5.3    -3.8    -0.3    -0.7     2.7    -0.2    -1.2    -0.1       ·    -0.2
same-as-previous         ·     1.2    -0.5       ·    -1.2       ·     2.4       ·       ·    -0.1     0.4       ·    -0.3     0.9     0.1    -1.5    -0.1    -0.5    -0.2
alt-of-photo             ·     3.2      -4       ·      -4       ·      -2       ·       ·      -2    -0.1       ·    -0.1    -0.9    -0.2       ·    -0.1     0.1    -0.2
credit-before            ·       1     2.2     1.1    -0.3       ·    -3.6     1.4      -1    -0.5     1.7    -1.3    -0.3     0.6     1.4    -0.6    -0.7    -0.9    -1.6
credit-next              ·    -0.4     1.7    -0.6     1.1     1.9    -1.8     0.3    -0.2    -1.5     0.5       ·    -0.7    -0.3     0.7     0.1    -0.2    -0.3    -0.5
credit-at-three          ·       ·     0.4     0.2    -0.4     0.1     0.2    -0.8      -1     1.8    -0.2     1.5    -0.2    -0.8     0.9     1.3    -0.3     0.4     0.8
credit-alone-next        ·    -2.4    -0.5    -0.3    -1.6     0.1     4.8       ·       ·       1    -0.9       ·    -0.6     0.3     0.2    -0.5     0.4       ·       ·
lone                     ·    -1.1    -1.4    -0.2     0.2     0.3     0.6     1.3     1.6     0.8    -0.3    -1.2     1.9     0.5     1.1     1.1     0.6    -0.7      -1
first                    ·     3.4    -3.1    -1.8     0.5       ·    -0.4       ·       ·       ·    -0.4       ·     3.3     0.6     0.5      -4     0.9    -0.4       ·
last                     ·    -0.3    -1.4       ·    -2.5       ·    -1.7     5.8     1.6    -1.7    -0.8     0.4     0.8    -3.4     1.2     2.4    -0.2       ·    -1.7
gap-after                ·     0.2    -0.5       ·    -1.3       ·     4.6    -0.7       ·    -1.6    -0.1     0.1    -0.2     0.1     1.6    -1.4       ·       ·    -0.4
dateline-ahead           ·     0.4       1    -2.2     0.9     1.2     1.3    -0.6       ·    -0.7     0.5       1    -0.5    -1.6    -1.4    -0.9    -0.5    -0.6    -0.9
dateline-behind          ·      -3      -5     2.7    -1.7     0.4    -1.4     3.7     5.8      -1    -0.9    -1.8    -2.7     0.6    -0.2    -0.2       ·     0.8    -0.3
sign-off-ahead           ·     1.5     2.9    -2.7       1     1.8     2.2      -2     0.2      -1       ·    -0.1     0.5     2.6     3.2    -4.9       ·     1.5    -0.6
sign-off-behind          ·       ·       ·     0.5    -1.7     0.6     2.7     1.2     0.1     0.6     0.2    -0.1    -0.7    -5.3    -1.4     1.1       ·       ·    -0.2
heading-behind           ·    -1.7    -0.5     0.1    -2.2     0.2    -1.1     0.7     1.5     1.6     2.2     0.2    -0.7    -2.4     0.6     0.2    -0.1     2.8       3
`;

const START =
  'crawl-header 0, boilerplate-top -1, heading-top -1.5, link-top -1.5, headline 0, lead -3, alt-top -1, caption-top -1, dateline 0, body -1';

const NEXT = `
crawl-header: boilerplate-top -1, heading-top -2, link-top -0.7, headline -0.5, lead -2, alt-top -1, caption-top -0.5, dateline 0, body -0.7
boilerplate-top: boilerplate-top 1.2, heading-top -1.5, link-top -2.2, headline 0.8, lead 1.5, alt-top 0.6, caption-top -1.9, dateline -0.9, body -1.7
heading-top: boilerplate-top -3, link-top 4.5
link-top: boilerplate-top -1.2, link-top 1.7, headline -3.1, lead -3, alt-top -0.9, caption-top 0.6, dateline 0.6, body 0.4
headline: boilerplate-top 0.6, heading-top -1.6, link-top -2, headline -0.9, lead 1.6, alt-top 0.6, caption-top -2.1, dateline -0.5, body -0.5
lead: boilerplate-top -3, heading-top -1.1, link-top -0.4, headline -6.6, lead -3, alt-top 2.2, caption-top -1.8, dateline 2.9, body 2
alt-top: headline -2.6, lead -1.5, alt-top -1.5, caption-top 3.6, dateline -0.8, body -1.4
caption-top: boilerplate-top -3.3, heading-top -3.2, link-top -1.8, headline -1.9, lead 0.6, alt-top -2.9, caption-top -1.3, dateline 1.5, body 1.6
dateline: body 0
body: body 5.3, alt-story 1.1, caption-story -1.6, boilerplate-story -4.3, heading-story 0.4, link-story -4.3, sign-off 6.4, heading-after 0, teaser-caption -5.1, teaser-headline -7.6, boilerplate-after -0.8
alt-story: body -2.7, alt-story -1.5, caption-story 2.9, sign-off -2, heading-after -2
caption-story: body 4.1, alt-story -1.9, caption-story -0.6, boilerplate-story -0.8, heading-story 0, link-story -3.6, sign-off 0, heading-after -1.7, teaser-caption -6.1, teaser-headline -8.3, boilerplate-after -2.2
boilerplate-story: body -0.8, alt-story -1, caption-story -1.2, boilerplate-story -1.5, heading-story -1.4, link-story -1.9, sign-off -0.7
heading-story: link-story 5
link-story: body 5, alt-story -1.1, caption-story -5.3, boilerplate-story -2.3, heading-story -1.2, link-story 0.5, sign-off -1
sign-off: body -7.4, alt-story -2.5, caption-story -2.7, sign-off 0.1, heading-after 2.3, teaser-caption -2.7, teaser-headline -2.6, teaser-summary -4.9, boilerplate-after 1.7
heading-after: heading-after -2, teaser-caption 2.1, teaser-headline 3, teaser-summary -3.9, boilerplate-after -2.2
teaser-caption: teaser-caption -5.1, teaser-headline 5.7, teaser-summary -4.3, boilerplate-after -4.5
teaser-headline: dateline -9.5, body -11.1, heading-after -3.7, teaser-caption -0.4, teaser-headline 0, teaser-summary 7.2, boilerplate-after 0
teaser-summary: body -10.1, sign-off -5, heading-after -2.5, teaser-caption 3.5, teaser-headline 2, teaser-summary -5.9, boilerplate-after -0.1
boilerplate-after: body -7.6, sign-off -1.5, heading-after 4.5, teaser-caption -2.4, teaser-headline -3.5, teaser-summary -5.3, boilerplate-after 3
`;

const BESIDE = `
crawl-header: boilerplate-top -1.7, link-top -0.7, headline 0.4, lead -3, alt-top -1, caption-top 0.4, dateline -0.1, body 0.7
heading-top: link-top 0.8
headline: dateline -2, sign-off -4.3
lead: dateline -1, sign-off -4.7
alt-top: caption-top 0.4, body -4.1
caption-top: dateline 0, body -2
dateline: body 0.4
body: sign-off 1.6
alt-story: body -4, caption-story -0.1
caption-story: body -1.7, sign-off -4.2
heading-story: link-story 0.2
heading-after: teaser-headline -2.4, teaser-summary -2.7
teaser-headline: teaser-summary 0
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
