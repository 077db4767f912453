import { expect, it } from 'vitest';
import { FEATURES, FeatureSet } from '../../../../core/segmentation/decoding/feature-set.ts';

it('holds each feature apart from all others', () => {
  const into = new Uint8Array(FEATURES.length);
  for (const [index, feature] of FEATURES.entries()) {
    const set = new FeatureSet();
    set.add(feature);
    expect(FEATURES.filter((other) => set.has(other))).toEqual([feature]);
    expect([...into.subarray(0, set.indexes(into))]).toEqual([index]);
  }
});

it('drops each feature and keeps all others', () => {
  for (const dropped of FEATURES) {
    const set = new FeatureSet();
    for (const feature of FEATURES) set.add(feature);
    set.drop(dropped);
    expect(FEATURES.filter((feature) => !set.has(feature))).toEqual([dropped]);
  }
});
