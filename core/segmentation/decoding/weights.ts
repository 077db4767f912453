/**
 * What the decoder believes, in one table: what each feature is worth to each role, to each zone of the page and to
 * three states that need more, and what it costs to pass from one state to the next. Units are log-odds: 1 is slight, 3
 * is strong, 6 all but decides, and -40 forbids. They were set by hand, then learned (`learn.ts`) from generated
 * dispatches and running text; a corpus may bring its own.
 */
import type { Role } from '../../model/role.ts';
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

/** Columns: the roles, the zones, boilerplate above the story, and the links above and inside it with their summaries. A point is 0. */
const FEATURE_TABLE = `
                     crawl    head    lead    date    body     alt    capt    sign  r-head  t-capt  t-head  t-summ  boiler     top   story   after   b-top   l-top l-story s-story b-story   c-top
always                 -40    -0.5    -1.6     -40     3.7     -40    -3.1     -40     -40    -5.7    -3.6    -1.8    -5.2     6.9     9.2     4.1    -2.8    -5.7      -6     -14    -0.5     0.8
tiny                     ·    -2.2   -10.2     0.9    -1.7       ·     0.2       5     9.3    -1.6    -0.2   -10.6     3.9     3.3     1.5       5     1.8    -1.5    -2.1       ·    -0.4     0.6
short                    ·     2.4    -3.4     0.2      -3       ·     3.1     1.5     1.3    -0.2     2.1    -5.5       3     1.2     0.1     4.2     1.3     0.3     0.4       ·    -0.3     0.5
mid                      ·     1.2     0.9       ·    -0.4       ·     1.1       ·       ·    -1.2     1.9    -0.3    -0.7    -1.1    -1.3     2.4    -1.4     0.3       ·       ·     0.1    -0.1
long                     ·    -0.8     4.3       ·     3.6       ·    -4.3       ·       ·    -1.4    -7.2     7.5    -3.6    -0.6    -1.2    -2.6    -2.1    -0.1    -0.3       ·       ·     0.4
paragraph                ·    -6.2       2       ·       3       ·    -4.3       ·       ·    -2.1      -6     2.7    -4.3    -1.3     0.5       ·    -2.1       ·       ·       ·       ·    -0.6
huge                     ·     -12    -5.1       ·     2.9       ·      -8       ·       ·      -8     -12      -2    -6.2    -0.3     1.4    -1.5    -0.2       ·       ·       ·       ·       ·
ends-stop                ·      -9     7.6       ·     3.7       ·     1.7       ·       ·     1.6   -13.6     6.4    -0.3     0.9     1.3    -1.2     0.7       ·    -0.9       ·     0.1    -0.6
ends-question            ·     3.5    -1.3       ·     2.4       ·      -3       ·       ·    -3.2     5.6    -3.7     1.4    -0.8      -1     2.6    -1.5     0.4    -1.2       ·       ·       ·
ends-colon               ·    -1.6    -1.5       ·     3.9       ·    -1.8       ·     2.3    -1.7    -2.4    -1.7      -2    -1.7     1.4     0.5    -0.5       ·       ·       ·       ·       ·
ends-open                ·     4.8    -5.5     1.1      -3       ·    -1.1     6.5     9.2    -1.6     5.3    -8.7     0.7     3.5    -0.5     4.3    -0.7    -0.7     0.4       ·    -0.6     0.8
ends-cut                 ·      -2    -0.4       ·    -1.7       ·     1.7       ·    -0.6    -0.8    -2.8     6.7      -1    -0.7      -1     1.9    -0.2       ·       ·       ·       ·     0.8
label                    ·    -6.2    -1.2       ·       1       ·     0.1     4.3     9.5    -4.6      -8    -0.2     0.7    -1.6    -1.4    -1.6     0.9       ·    -1.9       ·    -0.7     1.2
section-name             ·    -0.8       ·       ·       ·       ·       ·       ·       ·    -0.7    -2.9       ·     4.4       ·       ·       ·     0.8       ·       ·       ·       ·       ·
of-body                  ·      -5       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       2       ·       ·       ·       ·       ·
names-only               ·      -2       ·       ·     1.7       ·    -0.3    -0.1    -7.3     0.5    -0.2       ·     8.4       3     0.6      -3       2       ·       ·       ·    -0.1       ·
starts-small             ·      -2    -1.7       ·    -0.6       ·    -2.5       ·       ·     5.3    -7.5    -3.5     2.8    -0.6    -3.3     1.2    -0.1       ·    -0.3       ·       ·       ·
starts-quote             ·     1.6     0.5       ·     4.9       ·    -1.3       ·       ·    -1.3    -0.2    -1.3    -0.7     1.7       2    -0.9       ·     0.1    -1.4       ·       ·       ·
starts-list              ·    -7.7     9.2       ·     8.2       ·    -5.2     0.4      -3      -5    -0.1    -1.6    -2.6     2.3    -1.4     0.1    -3.9       ·    -4.5       ·       ·       ·
goes-on                  ·    -1.2     3.8       ·     2.1       ·    -0.3       ·     0.7    -1.4    -3.2     3.6     1.5     1.5     3.2     0.7    -0.6       ·       ·       ·       ·     1.1
sentences                ·    -7.2    -0.5       ·     1.5       ·     7.1       ·       ·     3.5    -7.8     2.5     3.8     3.8     3.9     2.9     4.2       ·    -0.6       ·       ·     1.5
clause                   ·     0.3     2.3       ·     1.3       ·    -1.1       ·     0.1    -1.1    -1.3     0.1     4.4     1.8     2.2     2.8    -0.8     0.8     0.7       ·     0.1    -1.5
verbless                 ·       ·    -3.8     1.1     0.8       ·     3.2     6.5    -3.9     3.4     1.7    -2.2     2.3     4.1     3.3     1.9     1.3    -1.7    -1.5       ·    -1.2    -1.2
caption-verb             ·     1.4     0.2       ·     1.2       ·     1.4       ·       ·     1.5     0.8     1.2    -2.7     1.6     0.8     1.7    -1.1     1.2    -0.8       ·       ·    -0.3
nominal-sentence         ·    -0.1       2       ·    -2.7       ·     2.4       ·       ·      -1      -1     3.9    -1.8     0.6    -2.6    -0.5     0.1       ·    -0.2       ·       ·    -0.2
caption-sentence         ·    -0.1     0.1       ·    -2.3       ·     2.8       ·       ·    -0.6    -0.2     2.5    -0.3    -0.9    -0.8     0.5       ·       ·    -0.1       ·       ·    -1.2
tenseless                ·       ·    -0.3       ·     0.2       ·     1.1       ·       ·    -0.7    -0.2     1.5    -1.7    -0.3    -0.3    -0.7    -0.7       ·       ·       ·       ·     0.5
tensed                   ·    -0.6     2.9       ·     1.3       ·    -0.6       ·       ·       ·    -1.1     2.8    -2.7     0.7     3.1    -0.4    -0.7       ·    -0.1       ·     0.1    -0.4
reported                 ·    -1.2       ·       ·     0.9       ·    -2.6       ·       ·    -1.9      -1     1.7    -1.2     0.2    -0.4     0.6    -0.1     0.1     0.2       ·       ·    -0.1
credit-end               ·    -6.6      -5       ·      -7       ·    14.5       ·       ·    13.8   -11.1    -4.5    -4.9     0.4     0.6     0.5    -1.1       ·    -0.9       ·       ·     0.2
credit-only              ·    -6.9      -8       ·    -7.4       ·    11.5    -0.9    -0.9     4.1       ·      -7      -5     1.4     1.3    -0.7     0.6       ·    -0.7       ·       ·    -0.9
caption-words            ·    -0.5    -2.6       ·      -3       ·       5    -0.2       ·     6.1    -2.8    -0.8       1    -0.8      -2       3    -0.1       ·    -0.3       ·       ·    -0.5
picture-word             ·    -1.3    -2.1       ·    -4.3       ·     4.1     1.7    -0.8     1.1    -0.4    -1.2     1.5    -2.5    -0.7     0.4    -0.9     0.1    -0.4       ·    -0.1      -1
caption-start            ·    -2.4     1.3       ·     1.9       ·       4       ·       ·     4.2    -2.6     1.1    -3.2     1.4     0.7     1.4    -1.3       ·    -0.3       ·       ·    -0.5
caption-shape            ·     0.9     0.5       ·    -1.2       ·     0.8       ·       ·    -1.4     2.7    -3.2    -0.5     0.4    -0.5    -1.5    -1.1       ·       ·       ·       ·    -0.2
indefinite               ·     0.5     2.5       ·     2.6       ·     2.8       ·       ·     1.4    -1.4    -2.6    -1.9     1.7     3.2    -0.5    -2.9     0.1    -1.2       ·       ·     0.6
indefinite-alone         ·       ·    -1.8       ·    -0.5       ·     0.6       ·       ·     2.4       ·    -2.6    -0.3    -0.2    -1.5    -0.5       ·       ·       ·       ·       ·       1
scene                    ·     1.2    -2.6       ·    -1.5       ·     1.4    -0.1     0.6     3.9     0.5    -5.6     0.1    -0.9    -0.8    -0.9    -0.1     0.3     0.3       ·       ·     0.7
scene-top                ·     0.3    -1.6       ·    -0.9       ·     0.2       ·     0.2       ·     0.6       ·     1.2    -0.2    -0.9     1.1     0.5    -0.1     0.2       ·       ·     0.1
scene-lone               ·    -0.2       ·       ·    -0.2       ·    -0.1    -0.2     0.5    -0.4    -0.2    -0.3    -0.7    -0.4    -0.7    -0.7     0.7     0.1    -0.6       ·       ·      -1
open-caption             ·    -4.9      -1       ·    -1.3       ·     4.8       ·       ·     0.2    -0.2       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·    -0.6
pipe                     ·    -9.8      -6       ·      -7       ·     8.8       ·       ·       8      -9      -6       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
colon-inside             ·    -1.4    -1.1       ·     0.7       ·    -3.8    -0.6    -0.5    -1.8    -0.1    -4.5    -1.1    -3.9    -4.5    -5.1    -0.7       ·    -0.4       ·    -0.3    -1.3
quoted                   ·     1.1       1       ·     0.5       ·    -1.2       ·       ·     1.4     1.3     0.3    -3.4     0.9     0.3    -0.2    -0.3    -0.5     0.6       ·       ·       ·
named                    ·       ·    -0.2       ·    -0.6       ·     0.7       ·       ·     0.2     0.1     0.4    -0.3     0.1       ·     0.1     0.2       ·       ·       ·       ·     0.1
amount                   ·       ·     0.1       ·     0.2       ·    -0.2       ·       ·    -0.3     0.2     0.1       ·     0.1     0.1    -0.1     0.1       ·       ·       ·       ·    -0.1
narrated                 ·    -0.1     0.7       ·     0.2       ·    -2.3     0.9       ·    -0.2      -1     2.4    -1.7    -0.3     0.1    -0.9    -0.4       ·     0.4       ·       ·    -0.3
name-end                 ·       ·       ·       ·       ·       ·       ·       ·       ·     0.1    -0.1       ·       ·       ·    -0.1       ·       ·       ·       ·       ·       ·     0.1
person-start             ·       ·       ·       ·       ·       ·     0.1       ·       ·     0.2    -0.2       ·       ·     0.1    -0.1       ·       ·       ·       ·       ·       ·     0.1
furniture                ·    -5.7    -5.1       ·    -9.1       ·    -2.2     0.1    -2.9    -5.4    -7.1    -6.4    16.2      -2    -4.5    -0.6     0.5       ·       ·       ·    -0.4    -1.2
common-word              ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
related-heading          ·      -5      -6       ·    -6.7       ·    -5.2       ·    45.5      -5      -5      -6     6.5       ·       ·     0.4    -0.9       ·       ·       ·    -0.1       ·
marked-link              ·    -5.9    -4.9       ·    -6.8       ·      -4       ·       ·      -4     9.5      -4    -0.6     1.3     1.5    -2.4    -0.1     7.5     9.3       ·       ·       ·
after-alt                ·      -6      -6       ·    -5.1       ·     5.4       ·       ·       5      -6      -6      -4    -0.3    -0.1     0.7       ·       ·       ·       ·       ·    -0.9
after-dateline           ·      -8      -8       ·     1.6       ·      -8       ·       ·      -8      -8       ·      -8       ·    -0.4       ·       ·       ·       ·       ·       ·       ·
after-heading            ·      -6      -6       ·      -3       ·      -5       ·       ·      -5     3.6      -2       ·     1.5     1.9    -4.9       ·     6.5     5.9       ·       ·       ·
crawl-header            50     -40     -40       ·     -40       ·     -40       ·       ·     -40     -40     -40     -40       ·       ·       ·       ·       ·       ·       ·       ·       ·
dateline                 ·     -40     -40    46.5     -40       ·     -40       ·       ·     -40     -40     -40     -40     5.3       ·       ·       ·       ·       ·       ·       ·       ·
dateline-weak            ·     -40     -40      41     -40       ·     -40       ·       ·     -40     -40     -40     -40    -5.8       ·       ·       ·       ·       ·       ·       ·       ·
sign-off                 ·     -40     -40       ·     -40       ·     -40      46       ·     -40     -40     -40     -40       ·     5.7       ·       ·       ·       ·       ·       ·       ·
sign-off-weak            ·     -40     -40       ·     -40       ·     -40      41       ·     -40     -40     -40     -40       ·       ·       ·       ·       ·       ·       ·       ·       ·
signed-by-name           ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
may-sign                 ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
image-alt                ·     -40     -40       ·     -40      47     -40       ·       ·     -40     -40     -40     -40     4.8     2.4     1.2       ·       ·       ·       ·       ·       ·
heading-prefix           ·     -40     -40       ·     -40       ·     -40       ·      45     -40     -40     -40     -40     1.5     1.9    -4.9       ·       ·       ·       ·       ·       ·
section                  ·     -40     -40       ·     -40       ·     -40       ·      45     -40     -40     -40     -40       ·    -1.6    -0.2       ·       ·       ·       ·       ·       ·
section-start            ·       ·       ·       ·     2.6       ·       ·       ·       ·       ·     0.1       ·    -0.9       ·     2.5    -0.8       ·       ·       ·       ·       ·       ·
after-section            ·       ·       ·       ·     0.2       ·       ·       ·       ·       ·     0.8    -2.2       ·       ·    -1.4    -0.2       ·       ·    -1.6       ·       ·       ·
title                    ·       ·       ·       ·       ·       ·       ·       ·       ·       ·     0.1       ·       ·       ·       ·     0.1       ·       ·       ·       ·       ·       ·
likely-title             ·       ·       ·       ·       ·       ·       ·       ·       ·       ·     1.1       ·       ·       ·       ·     1.1       ·       ·       ·       ·       ·       ·
after-title              ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·     0.1       ·       ·       ·     0.1       ·       ·       ·       ·       ·       ·
figures                  ·     0.9       ·     1.1     3.3       ·    -2.2     0.3       ·     0.1     1.9       ·     1.1     2.5     3.3     0.6     1.7    -1.2    -1.1       ·     0.7     0.6
figures-beside           ·    -1.6     2.6    -5.7     2.9       ·     0.7     0.2       1    -0.8    -0.7     0.3    -2.6    -2.2    -1.6     0.1     1.5    -0.4     1.5       ·    -0.2    -0.7
clock-start              ·       ·       ·       ·     1.2       ·       ·       ·       ·    -0.1    -0.4    -0.7       ·     0.1     0.8    -0.8     0.1       ·       ·       ·       ·       ·
site-words               ·    -0.3    -1.7       ·    -6.2       ·    -3.4     6.8       ·     0.2    -3.2    -2.3     7.5    -1.7    -0.4    -0.7     3.1       ·    -0.1       ·    -0.3    -2.7
source-only              ·       ·       ·       ·    -0.4       ·      -1     3.7    -0.3     2.9    -1.6       ·    -2.6    -0.1    -2.2     2.4      -4       ·    -0.1       ·       ·     1.1
comments-heading         ·       ·       ·       ·    -0.5       ·       ·       ·       ·       ·    -0.2       ·     0.8     0.9    -1.1     0.1     0.9       ·       ·       ·    -0.1       ·
comments-behind          ·     1.8    -3.1     0.6    -0.5     0.4    -1.1     0.4    -0.2    -0.1    -0.6    -0.9     3.5    -0.3    -0.5     0.6      -2    -0.7     1.9       ·     0.1     0.7
comes-again              ·     0.9     4.4       ·     2.3       ·    -0.1       ·       ·    -1.4    -1.1     0.2     0.3     0.5     0.5     2.2    -3.4    -0.3    -0.2       ·       ·     0.5
came-before              ·     3.1      -6       ·     2.3       ·     0.6       ·       ·      -2     0.1     0.4     0.5    -2.9     2.8     1.2    -1.2    -0.6    -0.5       ·    -0.2    -0.2
same-as-next             ·    -0.8     0.6       ·    -0.6       ·     3.2       ·       ·     6.2      -3    -1.3    -1.9     3.5    -1.2     0.3    -0.8       ·    -0.7       ·       ·     0.1
same-as-previous         ·     2.7    -0.1       ·    -1.5       ·     1.2       ·       ·    -0.3     0.8     0.4    -0.9     0.3     0.2    -0.4    -0.4    -0.5    -0.2       ·       ·    -0.7
alt-of-photo             ·       4      -4       ·    -4.4       ·    -2.3       ·       ·    -1.6      -1       ·    -1.3    -1.2      -1    -0.7      -1     0.1    -0.2       ·       ·     0.1
credit-before            ·     2.6    -2.4     2.2      -1     1.2    -4.5     4.8      -1       ·       1    -0.5     0.2     1.6     1.2     0.5     1.7      -2    -2.6       ·    -0.5     0.6
credit-next              ·     0.4     0.1     0.2       ·     4.3    -4.5     1.3    -0.2    -3.3     1.2     2.9    -0.1     1.3    -0.1     1.5       ·    -1.3    -0.6       ·     0.8     1.5
credit-at-three          ·     0.5    -0.2     0.3    -1.1     1.3      -1    -1.9    -1.3     2.5    -0.1     1.1       ·    -0.2     1.4      -1     0.4     0.8     0.5       ·       1     0.7
credit-alone-next        ·    -2.6     1.6    -0.2    -2.1     0.3     4.9       ·       ·     3.8    -2.7    -0.7    -2.7     0.4     0.4    -0.3    -0.2    -0.2       ·       ·       ·     0.2
credit-around            ·       ·       ·       ·      -3       ·       4       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
lone                     ·     0.1    -2.8    -0.3     0.5     1.4    -0.9     2.7       4     1.2    -0.2    -1.6     1.2     1.9     2.6     0.5     0.6    -2.7      -4       ·     0.8    -0.2
lone-sentence            ·       ·    -0.3       ·    -1.2       ·     0.8       ·       ·     0.1    -0.3       ·     0.5    -0.4    -0.1     0.1       ·       ·       ·       ·     0.1    -0.6
story-next               ·     0.5       1    -1.1       ·       ·     0.2       ·     0.1       ·     0.3      -1     0.6     0.3     1.5    -1.3     0.5    -0.3     0.5       ·     0.4    -0.2
prose-above              ·    -2.9    -5.2     2.1    -0.7     1.5     1.5     0.8    -0.3     0.3     1.8    -1.2     1.7    -2.2     0.1     1.8       ·       ·     0.1       ·     0.7     1.5
prose-above-often        ·    -0.1    -0.2    -0.2    -0.6     0.4    -0.6     0.7    -0.4     0.6    -0.3     0.1    -0.4    -1.7     0.1     0.4    -0.6       ·    -0.2       ·    -0.7    -0.4
prose-below              ·     0.3    -1.9     2.9    -0.2     0.6     0.3    -0.7    -0.3     0.6    -0.5     2.5     0.1       3     1.1       ·     2.4    -0.1     2.4       ·    -3.8    -1.3
prose-below-often        ·     0.1    -0.5     2.4     0.9     0.4     0.6    -0.6     0.5     0.6    -0.1    -1.8     0.1     1.7       ·     0.7    -0.5    -0.6     0.9       ·    -0.8    -0.2
after-prose              ·    -0.6    -0.6     0.8    -0.3     0.8       ·    -0.2     0.7    -0.3    -0.4    -0.9     0.4     0.2    -0.5    -0.2     0.5    -1.2     1.2       ·    -0.8    -0.8
before-prose             ·     0.9     0.1     0.8     0.6       ·     0.5      -1       1     0.3    -0.1      -2     0.7     1.1       ·     0.5    -0.7      -1     0.9       ·     0.6     0.3
page-line-before         ·    -0.6    -1.2    -0.9     1.1       ·    -1.3     0.1       1     1.5     0.3    -0.3    -0.9     1.8    -0.8    -2.8     2.8     0.3       1       ·    -0.3     1.1
page-line-next           ·    -0.4     0.2     0.2    -1.2       ·    -0.7       3    -1.1    -0.5     0.2    -2.1     0.1    -2.8     0.1     0.3    -1.3    -0.3    -0.5       ·    -0.6      -1
title-before             ·     0.5    -1.7    -1.6    -0.7       ·     0.4    -0.4    -0.2     1.7     1.1     1.1    -0.4     0.6     0.5    -1.2     1.8     1.9     1.5       ·    -0.1    -1.1
title-next               ·    -2.5     1.3    -0.3    -0.9     0.1    -1.4    -1.3     2.4    -0.4    -0.1       2    -1.2    -3.2     0.2     0.8    -1.1    -0.4     1.4       ·    -0.2    -1.1
title-at-two             ·    -0.4     0.7    -0.1     1.5     0.1     0.6       ·     0.2    -0.7     0.6     0.3    -1.8       2    -0.5    -0.8     0.1       ·    -1.7       ·    -0.5     1.3
echoed                   ·       7      -2       ·       ·       ·       ·       ·       ·       ·       ·       ·      -3       ·       ·       ·       ·       ·       ·       ·       ·       ·
told-by-story            ·       6       ·       ·       ·       ·       ·       ·       ·       ·      -4       ·      -1       ·       ·       ·       ·       ·       ·       ·       ·       ·
untold                   ·      -6      -1       ·       ·       ·       ·       ·       ·       ·       ·       ·       1       ·       ·       ·       ·       1       ·       ·       ·       ·
chosen                   ·       9      -4       ·       ·       ·       ·       ·       ·       ·       ·       ·      -3       ·       ·       ·       ·       ·       ·       ·       ·       ·
passed-over              ·     -16       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
told-below               ·       ·       ·       ·    -1.9       ·    -0.1       ·       ·       ·     2.2       ·    -0.2    -0.3    -2.1     2.3       ·    -0.2    -0.1       ·       ·       ·
tells-above              ·       ·       ·       ·    -2.5       ·       ·       ·       ·    -0.1       ·     2.6       ·       ·    -2.5     2.5       ·       ·       ·       ·       ·       ·
sole-title               ·     1.9       ·    -0.9    -1.6       ·    -1.4     0.4       ·       ·     2.5       ·    -1.3    -1.5      -1     2.2      -1     0.4    -0.3       ·       ·    -1.3
parted-lead              ·       ·       8       ·      -2       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
subtitle                 ·      -9      16       ·      -6       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
parted-title             ·      -5       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       2       ·       ·       ·       ·       ·       ·       ·       ·       ·
top-point                ·     -12      12       ·       ·       ·      -8       ·       ·       ·       ·       ·      -8       ·       ·       ·       ·       ·       ·       ·       ·       ·
day-above-titles         ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
of-foot                  ·       ·       ·       ·      -6       ·       ·       ·      -4      -4      -4      -4       9       ·       ·       ·       ·       ·       ·       ·       ·       ·
listed-link              ·       ·       ·       ·    -3.1       ·       ·       ·       ·       ·       5       ·      -3       ·       ·       ·       ·       ·     3.1       ·       ·       ·
boxed                    ·      -3       ·       ·      -4       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       2       ·      16       ·       ·
pictured-link            ·       ·       ·       ·     -20       ·     -40       ·       ·       ·      11       ·       ·       ·       ·       ·       ·       ·      16      36       ·       ·
paired                   ·      -4      -4       ·      -6       ·       ·       ·       ·      -3       3       4       ·       ·      -2       3       ·       ·       ·       ·       ·       ·
of-teasers               ·      -6      -6       ·     -20       ·      -8       ·       ·      -4       8       9      -8       ·      -6       6       ·       ·       ·       ·       ·       ·
closes-link              ·       ·       ·       ·       ·       ·       ·       ·     -40       ·       ·       ·      12       ·       ·       ·       ·       ·       ·       ·       ·       ·
heads-story              ·       ·       ·       ·       ·       ·       ·       ·     -40       ·       ·       ·      12       ·       ·       ·       ·       ·       ·       ·       ·       ·
heads-links              ·       ·       ·       ·       ·       ·       ·       ·       8       ·       ·       ·      -4       ·       ·       ·       ·       ·       ·       ·       ·       ·
below-links              ·      14       ·       ·       ·       ·       ·       ·       ·       ·      -8       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
top-caption              ·      -6      -3       ·      -4       ·       5       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
set-off                  ·       ·       ·       ·      -3       ·       3       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
under-credit             ·       ·       ·       ·      -6       ·       6       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
shown-amid               ·       ·       ·       ·     -11       ·      11       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
kicker                   ·       ·       ·       ·       ·       ·       ·       ·       ·      -6      -4       ·       8       ·       ·       ·       ·       ·       ·       ·       ·       ·
credits-elsewhere        ·    -1.2     0.3       ·    -0.3       ·    -0.9     2.1       ·     0.9     0.3    -1.2    -1.1    -0.4       ·    -0.6     1.4    -1.2    -0.3       ·     0.1     0.3
link-before              ·     0.7    -0.2       ·     1.3       ·    -0.3       ·     0.1       ·    -1.2    -0.5     0.4     0.7    -0.2    -0.7    -0.1     0.3    -1.1       ·       ·     0.1
link-rhythm              ·     0.2       ·       ·    -0.3       ·     0.1       ·     0.3       ·     0.1     0.1       ·     0.3    -0.4       1       ·    -0.1    -0.1       ·       ·     0.1
first                    ·     6.5    -4.8      -2     1.2       ·    -1.3       ·     0.6       ·     0.4       ·     3.5     3.1     1.2      -4     1.1     0.4       ·       ·       ·     0.8
last                     ·    -1.1    -1.4       ·    -0.5       ·    -4.7     8.4     2.5    -3.6    -1.8     2.8    -1.3    -5.8     2.3     3.9    -0.8       ·    -3.3       ·       ·     0.4
torn                     ·       ·       2       ·       8       ·       ·       ·      -8       ·      -3       ·      -6      -1       1       ·       ·       ·       ·       ·       ·       ·
of-writer                ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·       ·
signs-alone              ·       ·       ·       ·       ·       ·       ·      44       ·       ·       ·       ·      -3       ·       2       ·       ·       ·       ·       ·       ·       ·
spoken                   ·      -6       ·       ·      10       ·      -8       ·       ·       ·      -6       ·      -6       ·       ·       ·       ·       ·       ·       ·       ·       ·
gap-after                ·     0.9    -0.4       ·    -0.5       ·     5.7    -1.2       ·    -2.9    -0.4     0.2    -0.8     0.7     1.5    -1.6    -0.6    -0.1    -0.7       ·       ·     0.1
dateline-ahead           ·     0.8     0.4    -3.7     0.5     1.7     0.8    -0.3     0.6     0.3     0.1     2.7    -0.8    -1.2    -0.7    -0.7       1     0.9    -0.3       ·    -0.2    -0.8
dateline-behind          ·    -4.3    -5.7       5    -2.7     2.1    -2.6     2.5     7.6    -1.4    -2.2    -1.3    -5.4    -2.8    -0.4     0.3    -1.3     0.9     1.6       ·    -0.5    -0.8
sign-off-ahead           ·     2.1     1.9     0.8     1.1     3.7     1.5    -4.6     0.7    -0.7    -0.7    -2.5     1.8     1.8     1.6    -0.9    -1.9     3.3    -0.5       ·    -2.1    -0.9
sign-off-behind          ·    -0.2     1.2     0.7      -2     2.5     2.5     3.1    -2.5     0.7     0.7     0.6      -1    -2.3    -1.7     1.4     2.2       ·    -0.7       ·       ·       ·
heading-behind           ·      -1    -0.6    -0.8    -1.1     1.1    -0.7    -1.6    -0.7     1.8     3.1     1.3     0.5    -1.3     0.2    -0.1     0.3     3.8     2.6       ·    -0.2     0.5
signed-over              ·       ·    -0.1       ·    -4.5       1    -0.2       ·     0.3    -0.9    -0.4     2.2       1    -0.1      -3       3       ·       ·       ·       ·       ·       ·
ended                    ·      -4      -4       ·    -7.8       ·       ·       ·       ·     0.4      -1     0.4       ·      -3    -2.7    -0.3       ·       ·       ·       ·       ·       ·
`;

const START =
  'crawl-header 0, boilerplate-top -1, heading-top -1.5, link-top -1.5, headline 0, lead -3, alt-top -1, caption-top -1, dateline 0, body -1';

const NEXT = `
crawl-header: crawl-header 0, boilerplate-top -1, heading-top -2, link-top -0.7, headline -0.5, lead -2, alt-top -1, caption-top -0.5, dateline 0, body -0.7
boilerplate-top: boilerplate-top -0.1, heading-top -1.5, link-top -2.7, headline 2.6, lead 1.6, alt-top 1.5, caption-top -2.7, dateline -2.1, body -0.9
heading-top: boilerplate-top -3.1, link-top 5.4
link-top: boilerplate-top -0.2, link-top 4, headline -3.1, lead -4.5, alt-top -0.9, caption-top -1, dateline 2, body -1
headline: boilerplate-top 0.1, heading-top 0.4, link-top -2.3, headline -1.2, lead 4, alt-top 0.4, caption-top -2, dateline -0.8, body 0.2
lead: boilerplate-top -0.9, heading-top -3.2, link-top -3.2, headline -10.1, lead -5.1, alt-top 5.1, caption-top -1.2, dateline 6.1, body 4.4
alt-top: headline -2.6, lead -1.5, alt-top -1.5, caption-top 6.9, dateline -0.8, body -1.4
caption-top: boilerplate-top -6.2, heading-top -2.6, link-top -3, headline -2.1, lead 4.3, alt-top -4, caption-top -0.4, dateline 2.7, body 2.8
dateline: body 1.1, alt-story -3, caption-story -3
body: body 7.6, alt-story 2.4, caption-story -2.4, boilerplate-story -5.3, heading-story 1.3, link-story -5.5, sign-off 10.8, heading-after 1.6, teaser-caption -5.3, teaser-headline -7.3, boilerplate-after 1.5
alt-story: body -2.7, alt-story -1.5, caption-story 4, sign-off -2, heading-after -2
caption-story: body 6.9, alt-story -2.3, caption-story 1, boilerplate-story -1.9, heading-story 0.9, link-story -5.8, sign-off 4.1, heading-after -0.6, teaser-caption -7.2, teaser-headline -10.8, boilerplate-after -0.1
boilerplate-story: body -2.3, alt-story -1, caption-story -0.8, boilerplate-story -3.1, heading-story -1.9, link-story -2.1, sign-off -0.7
heading-story: link-story 5.8
link-story: body 6.7, summary-story 6, alt-story -1.1, caption-story -7.4, boilerplate-story -2.6, heading-story -1.8, link-story 2.4, sign-off -1
summary-story: body 6.7, caption-story -4, boilerplate-story -2.6, heading-story -1.8, link-story 5, sign-off -1
sign-off: body -11.1, sign-off 4.9, alt-after -1.4, caption-after -4.1, heading-after 3.8, teaser-caption -2.8, teaser-headline -4, teaser-summary -6, boilerplate-after 3.2
alt-after: alt-after -1.5, caption-after 5, heading-after -2, boilerplate-after -2
caption-after: alt-after -0.7, caption-after 0.2, heading-after -0.7, teaser-caption -7.3, teaser-headline -8.9, boilerplate-after -3.1
heading-after: heading-after -1, teaser-caption 2.7, teaser-headline 3, teaser-summary -3.9, boilerplate-after -3
teaser-caption: teaser-caption -7.3, teaser-headline 7.1, teaser-summary -2.4, boilerplate-after -5.4
teaser-headline: dateline -12, body -11.8, heading-after -4.6, teaser-caption 1.2, teaser-headline 1, teaser-summary 8.3, boilerplate-after 0.8
teaser-summary: body -12.4, sign-off -5, heading-after -7.5, teaser-caption 4.6, teaser-headline 2.4, teaser-summary -5.8, boilerplate-after 2.5
boilerplate-after: body -0.1, sign-off -1.5, alt-after -6, caption-after -6.4, heading-after 3.8, teaser-caption -3.8, teaser-headline -2.4, teaser-summary -5.4, boilerplate-after 3.1
`;

const BESIDE = `
crawl-header: boilerplate-top -4.4, link-top -0.7, headline 0.9, lead -4.1, alt-top -1, caption-top 0.8, dateline 0.3, body 3.2
heading-top: link-top 1.5
headline: dateline -2, sign-off -4.6
lead: dateline -1, sign-off -5.8
alt-top: caption-top -0.3, body -4.1
caption-top: alt-top 0, dateline 0, body -2
dateline: body -0.2
body: sign-off -2.1, boilerplate-after 2
alt-story: body -4, caption-story 0
caption-story: alt-story 0, body -1.6, sign-off -7.7
heading-story: link-story -0.1
alt-after: caption-after 0.5
caption-after: alt-after 0
heading-after: teaser-headline -2.4, teaser-summary -4.2
teaser-headline: teaser-summary 0.1
teaser-summary: boilerplate-after 2
`;

const END =
  'body -0.5, sign-off 0, caption-story -1, caption-after -1, boilerplate-story -0.5, link-story -1, teaser-headline -0.5, teaser-summary 0, boilerplate-after 0, heading-after -1, headline -0.5, caption-top -1, lead -2';

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
