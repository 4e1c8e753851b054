import { expect, it } from 'vitest';
import './spark.js';

it('<zf-spark> is an image named in words, and a missing figure breaks its line', async () => {
  const spark = document.createElement('zf-spark');
  spark.label = '四季：90、无、88、97';
  spark.values = [90, null, 88, 97];
  document.body.replaceChildren(spark);
  await spark.updateComplete;

  const image = spark.querySelector('[role=img]');
  expect(image?.getAttribute('aria-label')).toBe('四季：90、无、88、97');
  expect(image?.querySelector('.line')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
});
