/** The parts of Observable Plot that the charts use; fetched with the first chart. */
export {
  barY,
  axisX,
  axisY,
  cell,
  dot,
  gridY,
  lineY,
  link,
  plot,
  rectY,
  ruleX,
  ruleY,
} from '@observablehq/plot';
