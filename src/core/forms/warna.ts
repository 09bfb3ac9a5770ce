import type { ConditionalRule } from '../plan/plan';

/** Traffic lights over capaian as a fraction: 90 % and more, 75 % and more, less. Our own choice; no regulation sets the colours. */
export const lampuCapaian: readonly ConditionalRule[] = [
  { when: 'greaterOrEqual', operands: [1], fill: '#C6EFCE', fontColor: '#006100' },
  { when: 'between', operands: [0.75, 0.999999], fill: '#FFEB9C', fontColor: '#7F6000' },
  { when: 'less', operands: [0.75], fill: '#FFC7CE', fontColor: '#9C0006' },
];
