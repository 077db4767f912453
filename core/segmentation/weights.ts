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
always                 -40    -0.1    -0.9     -40     2.4     -40    -2.8     -40     -40    -4.6    -1.4    -1.9    -4.3     8.1     9.3     4.1      -1    -5.4    -5.2
tiny                     ·    -2.9    -9.7       ·    -2.6       ·    -0.8     5.3     8.6    -2.8    -0.9    -9.5     3.2     1.2    -0.2     3.6    -0.1     0.1      -2
short                    ·     2.6    -2.5       ·      -2       ·       3       1     0.9     0.2     2.6    -5.5     2.2     1.8     0.5     4.4     2.8    -0.7     0.5
mid                      ·       2     0.2       ·    -0.3       ·       1       ·       ·    -0.5     2.6     0.3    -0.6       ·    -0.7     2.4    -0.2     0.1     0.3
long                     ·    -0.8     3.8       ·     2.2       ·    -3.3       ·       ·    -0.7    -5.6     5.6    -2.4    -0.8    -0.5    -1.8      -2    -0.1       ·
paragraph                ·    -6.2     2.2       ·     3.1       ·    -3.5       ·       ·    -1.8      -6     2.5    -3.4     0.2     0.8     0.5    -1.4       ·       ·
huge                     ·     -12    -5.1       ·     2.6       ·      -8       ·       ·      -8     -12    -1.9      -6    -0.1     1.1    -1.4       ·       ·       ·
ends-stop                ·      -7     5.3       ·     3.2       ·     3.8       ·       ·     2.7   -11.1     5.6     0.3     1.4     2.4     2.2     0.6       ·    -0.8
ends-question            ·     2.5     0.3       ·       2       ·      -3       ·       ·    -3.7     4.6    -2.2     0.9     0.2    -1.1     1.4    -1.1     0.3    -0.9
ends-colon               ·    -1.6    -0.8       ·     2.7       ·    -1.8       ·     1.8    -1.7    -2.3    -1.7    -1.6    -0.6     0.2     0.5    -0.4       ·       ·
ends-open                ·     3.5    -5.4       ·    -3.6       ·    -1.3     6.3     8.6    -1.4     5.3    -7.7    -0.1       2    -0.7     3.1     0.6    -0.5     0.3
ends-cut                 ·    -1.6    -0.1       ·    -0.3       ·       ·       ·    -0.6    -0.8    -2.5     4.8     0.1    -0.5    -0.8     1.4    -0.1       ·       ·
label                    ·    -2.5    -1.2       ·    -0.8       ·    -1.2     5.3     9.3    -2.2    -7.6    -0.2     0.9    -0.3     0.3    -0.5     0.6       ·    -1.8
names-only               ·      -2       ·       ·     2.1       ·    -0.3    -0.1    -5.9     0.5    -0.1       ·     6.2    -0.7     0.6     0.6    -0.9       ·       ·
starts-small             ·      -2    -1.9       ·    -0.5       ·    -1.7       ·       ·     5.4    -6.1      -3     1.6    -0.8    -2.3       2    -0.1       ·    -0.2
starts-quote             ·     1.3     0.6       ·     3.1       ·    -1.3       ·       ·    -1.6     1.1    -0.8    -0.7     1.6       1    -0.1       ·       ·    -0.9
starts-list              ·    -6.5     7.3       ·     5.9       ·    -5.2       ·      -3      -5    -1.8    -1.6     2.2     2.2    -2.1     0.4    -3.3       ·    -2.6
goes-on                  ·    -0.6     3.8       ·     3.6       ·    -2.9       ·     0.7    -1.1      -3     3.2     1.3     1.6     1.9     1.2    -0.1       ·       ·
sentences                ·    -6.3    -1.3       ·     0.5       ·     3.9       ·       ·     0.4    -7.1     2.2     3.5     1.8     1.4    -0.1     3.7       ·    -0.5
clause                   ·     0.9     0.6       ·     1.6       ·     0.1       ·       ·    -0.2    -0.7     1.8     0.1       3     1.9     0.9     0.2     0.4     0.8
verbless                 ·     1.1    -3.7       ·     1.5       ·     4.3     6.3    -5.9     3.3       2    -3.4     2.5     3.6     2.8     1.6    -0.7    -1.8    -1.4
caption-verb             ·     1.8    -1.9       ·      -1       ·     2.5       ·       ·     2.6       2     0.7    -1.7     0.5     0.7     2.3    -0.2     0.5     0.3
nominal-sentence         ·    -0.1     2.1       ·    -2.6       ·     3.8       ·       ·     0.7    -0.5     2.2     0.9       1    -1.2     2.5     0.2       ·    -0.2
caption-sentence         ·    -0.1    -0.1       ·    -0.2       ·     2.4       ·       ·     0.5    -0.2     0.2    -0.1     0.3    -0.1    -0.5       ·       ·    -0.1
tenseless                ·       ·    -0.5       ·    -0.6       ·     1.6       ·       ·     0.6       ·       ·       ·       ·       ·       ·       ·       ·       ·
tensed                   ·       ·       ·       ·     0.3       ·    -2.2       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
reported                 ·    -1.1    -0.8       ·     0.6       ·    -2.5       ·       ·    -1.8    -0.9     1.3    -0.7    -0.1    -0.7     1.1       ·     0.1     0.2
credit-end               ·    -6.1      -5       ·    -6.6       ·    13.1       ·       ·    11.3    -9.6    -4.5    -4.3       1     0.4    -0.6      -1       ·    -0.8
credit-only              ·    -6.9      -8       ·    -7.3       ·      11     0.1    -0.4     3.5    -0.2      -7    -5.4       1     0.8     0.6    -0.6       ·    -0.4
caption-words            ·    -0.7      -2       ·      -2       ·       5    -0.2       ·       5      -2    -1.9     0.8     0.3    -0.3     0.1       ·       ·    -0.3
picture-word             ·    -1.5    -3.3       ·    -3.6       ·     3.1     2.9    -0.4     1.3    -0.8    -0.4     0.8    -1.9    -1.3     0.4    -0.3     0.1    -0.5
caption-start            ·    -3.1     0.1       ·     0.7       ·     5.3       ·       ·     6.9    -5.6     0.6    -1.9     1.6     1.3     0.4    -0.1       ·    -0.3
caption-shape            ·       ·       ·       ·    -0.3       ·     0.4       ·       ·     0.3     0.3    -0.7     0.1     0.6    -0.4    -0.2     0.1       ·       ·
indefinite               ·       1     1.7       ·     1.7       ·     1.9       ·       ·     1.6    -0.6      -2    -2.6     0.8     0.8     1.8    -2.9     0.1    -1.8
indefinite-alone         ·       ·    -0.1       ·    -0.7       ·     0.9       ·       ·     0.4       ·    -0.5       ·     0.3    -0.2    -0.1       ·       ·       ·
pipe                     ·    -9.8      -6       ·      -7       ·     8.8       ·       ·       8      -9      -6       ·       ·       ·       ·       ·       ·       ·
colon-inside             ·    -0.9    -1.7       ·    -0.4       ·    -2.3     0.4       ·    -1.2     0.2      -5     0.5    -3.8    -3.2    -2.9    -2.7       1    -0.3
quoted                   ·     0.6     0.9       ·     1.4       ·    -1.2       ·       ·     0.4     0.8    -0.6    -1.5     0.5     0.4       ·    -0.3    -0.6       ·
furniture                ·    -5.7    -5.1       ·    -6.5       ·    -4.2       ·    -2.9    -4.7    -6.6    -5.1    15.3    -0.3    -5.2     0.6     0.8       ·       ·
related-heading          ·      -5      -6       ·    -6.3       ·    -5.2       ·    45.5      -5      -5      -6     7.7     0.6    -0.5     0.3    -0.2       ·       ·
marked-link              ·    -5.6    -4.9       ·      -6       ·      -4       ·       ·      -4     7.3      -4       ·     1.1       1      -2       ·     6.6     7.9
after-alt                ·      -6      -6       ·    -5.1       ·     5.3       ·       ·       5      -6      -6      -4     0.6    -0.3       ·       ·       ·       ·
after-dateline           ·      -8      -8       ·     1.6       ·      -8       ·       ·      -8      -8       ·      -8       ·    -0.4       ·       ·       ·       ·
after-heading            ·      -6      -6       ·      -3       ·      -5       ·       ·      -5     4.5      -2       ·     1.5     1.4    -3.5       ·     6.5     5.4
crawl-header            50     -40     -40       ·     -40       ·     -40       ·       ·     -40     -40     -40     -40       ·       ·       ·       ·       ·       ·
dateline                 ·     -40     -40    46.5     -40       ·     -40       ·       ·     -40     -40     -40     -40     4.5       ·       ·       ·       ·       ·
dateline-weak            ·     -40     -40      41     -40       ·     -40       ·       ·     -40     -40     -40     -40    -4.9       ·       ·       ·       ·       ·
sign-off                 ·     -40     -40       ·     -40       ·     -40      46       ·     -40     -40     -40     -40       ·     5.5       ·       ·       ·       ·
sign-off-weak            ·     -40     -40       ·     -40       ·     -40      41       ·     -40     -40     -40     -40       ·       ·       ·       ·       ·       ·
image-alt                ·     -40     -40       ·     -40      47     -40       ·       ·     -40     -40     -40     -40     4.4     2.5       ·       ·       ·       ·
heading-prefix           ·     -40     -40       ·     -40       ·     -40       ·      45     -40     -40     -40     -40     1.5     1.4    -3.5       ·       ·       ·
section                  ·     -40     -40       ·     -40       ·     -40       ·      45     -40     -40     -40     -40       ·    -1.1    -0.7       ·       ·       ·
section-start            ·       ·       ·       ·     1.9       ·       ·       ·       ·       ·     0.4       ·    -0.8       ·     1.8    -0.4       ·       ·       ·
after-section            ·       ·       ·       ·     0.2       ·       ·       ·       ·       ·     0.3    -1.8       ·       ·    -0.9    -0.7       ·       ·    -1.1
title                    ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
likely-title             ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       1       ·       ·       ·       ·       1       ·       ·       ·
after-title              ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
figures                  ·       ·       ·       ·     1.6       ·    -1.5       ·       ·       ·     1.6       ·       1     0.2     1.4       1     0.3     0.6    -1.5
figures-beside           ·    -1.3     1.5    -4.3     4.2       ·     0.1     0.3     0.6    -0.7    -0.7     0.1    -2.7    -0.6    -1.7    -1.1     1.5    -0.2     0.5
clock-start              ·       ·       ·       ·     1.2       ·       ·       ·       ·    -0.1    -0.4    -0.7       ·     0.1     0.8    -0.8     0.1       ·       ·
site-words               ·       ·    -1.5       ·    -1.3       ·    -0.7       ·       ·       ·    -2.6    -1.2     7.4     1.2    -1.6     0.5     2.8       ·       ·
source-only              ·       ·       ·       ·    -0.4       ·      -2     3.5       ·     1.5    -1.2       ·    -1.3    -0.3    -1.5     1.9      -3       ·       ·
comments-heading         ·       ·       ·       ·    -0.5       ·       ·       ·       ·       ·    -0.1       ·     0.7    -0.5      -1     1.4    -0.5       ·       ·
comments-behind          ·     2.1    -2.4     0.2    -0.9     0.3    -1.1     0.4    -0.5    -0.5    -0.3    -1.5     4.2     0.2      -1     0.2    -1.8    -0.3     1.6
comes-again              ·    -0.4     4.3       ·     1.8       ·    -0.1       ·       ·    -1.1    -0.7     0.4    -0.7       ·     0.4     0.8    -2.7     0.5    -0.2
came-before              ·     2.9    -5.3       ·     0.9       ·     0.1       ·       ·    -1.1    -0.4     0.3    -0.1      -2     1.1     0.1    -0.8    -0.5    -0.5
same-as-next             ·    -1.1     0.5       ·    -0.7       ·     3.3       ·       ·     5.2    -2.8    -0.9    -1.4     3.2    -0.4    -0.3    -0.8       ·    -0.6
same-as-previous         ·     1.8       ·       ·    -1.3       ·     1.6       ·       ·    -0.6     1.1     0.1    -0.8     0.2     0.3    -1.1    -0.4    -0.5    -0.3
alt-of-photo             ·     3.3      -4       ·    -4.2       ·    -2.4       ·       ·    -1.6      -1       ·    -0.7    -1.3    -0.8    -0.7    -0.4     0.1    -0.2
credit-before            ·     2.6       1     1.4    -1.8     0.7    -4.8       3      -1    -0.5     2.5    -2.1     0.4     2.3     0.7    -0.6     0.1    -1.6    -2.2
credit-next              ·     0.7     0.8     0.1    -0.5     3.6    -2.6     0.5    -0.1    -2.5     0.6     0.3     0.8     0.4     0.9     0.7    -0.5    -1.1    -0.5
credit-at-three          ·    -0.1    -0.7     0.7      -1     1.1    -0.7    -1.9    -0.4     2.2       ·     1.9     0.3    -0.3     1.4     0.6    -0.3     0.4     0.3
credit-alone-next        ·    -2.9     0.7    -0.2    -1.5     0.3     4.9       ·       ·     2.6    -1.8    -0.6    -1.8     0.5     0.3    -0.4       ·    -0.2       ·
lone                     ·    -1.2    -2.6    -0.5     0.7     0.5    -0.1     1.9     3.8     1.4     0.6    -1.4       1     1.6     1.9     0.5     0.5    -2.1    -2.2
lone-sentence            ·       ·    -0.1       ·      -1       ·     1.1       ·       ·     0.2       ·       ·    -0.1     0.4    -0.4     0.1       ·       ·       ·
story-next               ·     0.3     0.1     0.6    -0.1       ·       ·       ·       ·       ·    -0.4       ·     0.6     0.9     0.8    -0.6       1    -0.2     0.2
first                    ·     6.3    -4.5    -1.6     1.4       ·    -2.1       ·     0.2       ·     0.1       ·     4.1     2.4     1.4      -4     1.7     0.1       ·
last                     ·    -1.1    -1.4       ·    -1.2       ·    -3.4     7.5     4.3    -3.1      -2     0.6     0.3    -6.2     2.3     4.6    -0.8       ·      -3
gap-after                ·     0.5    -0.3       ·    -0.6       ·     5.2    -1.2       ·    -2.2    -0.1    -0.2    -0.7     1.1     1.4    -2.1    -0.3    -0.1    -0.8
dateline-ahead           ·     0.8     0.4    -2.8     0.3     1.7     1.1    -0.3     0.3     0.1    -0.2     2.2    -0.1    -1.9    -1.4     0.8     0.4    -0.2    -0.7
dateline-behind          ·    -4.2    -5.2     3.8    -2.7     1.3    -2.3     3.9     7.3    -1.7    -1.9    -1.8    -3.4    -1.7       ·    -0.1    -0.1     0.7    -0.8
sign-off-ahead           ·     2.9     2.4    -1.2     1.3       3     1.9    -3.5     0.7    -0.5     0.5    -0.3     0.7     4.6     4.4    -4.1     2.1     1.1     0.5
sign-off-behind          ·       ·       ·     0.7    -2.8     1.8     3.3     1.6    -0.5     0.9     0.5     0.2      -1      -5    -0.7     1.8       ·       ·    -0.5
heading-behind           ·    -1.9    -0.6    -0.6    -1.7     0.6    -0.9    -0.3       1     2.1     3.4    -0.1     0.1    -3.2     1.7     0.7    -0.3     3.6     2.7
`;

const START =
  'crawl-header 0, boilerplate-top -1, heading-top -1.5, link-top -1.5, headline 0, lead -3, alt-top -1, caption-top -1, dateline 0, body -1';

const NEXT = `
crawl-header: boilerplate-top -1, heading-top -2, link-top -0.7, headline -0.5, lead -2, alt-top -1, caption-top -0.5, dateline 0, body -0.7
boilerplate-top: boilerplate-top 1.3, heading-top -1.2, link-top -2.8, headline 1.9, lead 2.9, alt-top 1.7, caption-top -2.8, dateline -2.4, body -1.5
heading-top: boilerplate-top -3, link-top 5.1
link-top: boilerplate-top -2.1, link-top 3.4, headline -3.2, lead -3.8, alt-top -0.9, caption-top 0.1, dateline 1.3, body 0.7
headline: boilerplate-top 1.2, heading-top -0.7, link-top -2.2, headline -0.3, lead 4, alt-top 0.4, caption-top -3, dateline -1.1, body 0
lead: boilerplate-top -2.3, heading-top -2.1, link-top -2.3, headline -9.6, lead -3.1, alt-top 3.5, caption-top -0.9, dateline 5.1, body 3.7
alt-top: headline -2.6, lead -1.5, alt-top -1.5, caption-top 5.6, dateline -0.8, body -1.4
caption-top: boilerplate-top -4.5, heading-top -2.2, link-top -2.3, headline -2.5, lead 0, alt-top -3, caption-top -0.1, dateline 2.2, body 3.5
dateline: body 0
body: body 8, alt-story 1.9, caption-story -1.1, boilerplate-story -5.2, heading-story 0.5, link-story -4.4, sign-off 8.5, heading-after -0.8, teaser-caption -5.5, teaser-headline -8.1, boilerplate-after 0
alt-story: body -2.7, alt-story -1.5, caption-story 4.4, sign-off -2, heading-after -2
caption-story: body 8.1, alt-story -1.5, caption-story 0.8, boilerplate-story -1.5, heading-story 0.5, link-story -4.8, sign-off 2, heading-after -1.6, teaser-caption -6.7, teaser-headline -9.8, boilerplate-after -3.6
boilerplate-story: body -3, alt-story -1, caption-story -0.3, boilerplate-story -2.8, heading-story -1.5, link-story -2.1, sign-off -0.7
heading-story: link-story 4.8
link-story: body 6.9, alt-story -1.1, caption-story -6.5, boilerplate-story -2.6, heading-story -1.8, link-story 1.8, sign-off -1
sign-off: body -8.6, alt-story -2.1, caption-story -4.3, sign-off 2.5, heading-after 4.5, teaser-caption -3.6, teaser-headline -3.5, teaser-summary -5.5, boilerplate-after 4
heading-after: heading-after -1, teaser-caption 2.4, teaser-headline 2.1, teaser-summary -3.9, boilerplate-after -4.3
teaser-caption: teaser-caption -6.4, teaser-headline 8.3, teaser-summary -4.5, boilerplate-after -4.9
teaser-headline: dateline -10.9, body -11.9, heading-after -4.1, teaser-caption 0.1, teaser-headline -0.1, teaser-summary 10, boilerplate-after 1
teaser-summary: body -11.1, sign-off -5, heading-after -5.1, teaser-caption 4.8, teaser-headline 3.3, teaser-summary -7, boilerplate-after 1.4
boilerplate-after: body -8.6, sign-off -1.5, heading-after 5.5, teaser-caption -2.3, teaser-headline -2.3, teaser-summary -5.3, boilerplate-after 4.4
`;

const BESIDE = `
crawl-header: boilerplate-top -2.9, link-top -0.7, headline 0.1, lead -3.9, alt-top -1, caption-top 1.5, dateline 0.3, body 1.7
heading-top: link-top 1.5
headline: dateline -2, sign-off -4.6
lead: dateline -1, sign-off -5.5
alt-top: caption-top 0.6, body -4.1
caption-top: dateline 0, body -2
dateline: body -0.2
body: sign-off 1.4, boilerplate-after 2
alt-story: body -4, caption-story -0.2
caption-story: body -1.7, sign-off -5.7
heading-story: link-story 0.2
heading-after: teaser-headline -2.1, teaser-summary -3.8
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
