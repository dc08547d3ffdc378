/** A line on how the benchmark goes. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

const ms = (value) => (Number.isFinite(value) ? String(Math.round(value)) : '–');
const frame = (gesture) => (gesture ? `${gesture.p50.toFixed(0)}/${gesture.p95.toFixed(0)}` : '–');
const spent = (gesture) => (gesture ? gesture.cpu.toFixed(1) : '–');

const percent = (share) => `${share < 0 ? '' : '+'}${(share * 100).toFixed(1)} %`;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;

const columns = [
  ['case', ({ kind, dnf }) => (dnf ? `${kind} (${dnf})` : kind)],
  ['events', ({ count }) => count.toLocaleString('en')],
  ['loaded', ({ loaded }) => ms(loaded)],
  ['there', ({ there }) => ms(there)],
  ['ready', ({ ready }) => ms(ready)],
  ['on screen', ({ shown }) => ms(shown)],
  ['whole page', ({ whole }) => ms(whole)],
  ['longest task', ({ longest }) => ms(longest)],
  ['longest while parsing', ({ parsing }) => ms(parsing)],
  ['pan p50/p95', ({ pan }) => frame(pan)],
  ['zoom p50/p95', ({ zoom }) => frame(zoom)],
  ['CPU a step, pan', ({ pan }) => spent(pan)],
  ['zoom', ({ zoom }) => spent(zoom)],
  ['filter', ({ filter }) => ms(filter)],
  ['back', ({ back }) => ms(back)],
  ['nodes', ({ nodes }) => ms(nodes)],
  ['heap MB', ({ heap }) => ms(heap)],
  ['arrays MB', ({ arrays }) => ms(arrays)],
  ['heap after 100 cycles', ({ growth }) => (growth ? percent(growth.heap) : '–')],
  ['in the first 100', ({ growth }) => (growth ? percent(growth.early) : '–')],
  ['without code', ({ growth }) => (growth ? percent(growth.data) : '–')],
];

/** The results in Markdown, and the ratios that the bars speak of; ms throughout. */
export function writeTable(results, bytes) {
  const rows = results.map((result) => columns.map(([, write]) => write(result)));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(([name]) => name)),
    line(columns.map(() => '---')),
    ...rows.map(line),
    '',
    line(['on a slow line', 'first content', 'after', 'usable', 'after']),
    line(['---', '---', '---', '---', '---']),
    ...bytes.map((each) => line(byteCells(each))),
    '',
    'From the data in memory, by Element Timing: there is when the first mark is in the document, ready when its',
    'frame is painted, and on screen when that has been rastered too. Saywhen makes its instance of vis while the',
    'data is on its way, the others when they are given it.',
    '',
    ...ratios(results).map(([name, value]) => `- ${name}: ${value}`),
    '',
  ].join('\n');
}

function byteCells({ kind, dnf, firstBytes, firstAt, usableBytes, usableAt }) {
  if (dnf) return [kind, dnf, '', '', ''];
  return [
    kind,
    ...[kilobytes(firstBytes), `${ms(firstAt)} ms`],
    ...[kilobytes(usableBytes), `${ms(usableAt)} ms`],
  ];
}

function ratios(results) {
  const find = (kind, count) => results.find((each) => each.kind === kind && each.count === count);
  const ratio = (a, b) => (Number.isFinite(a / b) ? `${(a / b).toFixed(2)} ×` : 'not measured');
  const million = find('saywhen', 1_000_000);
  const many = find('saywhen', 100_000);
  const cluster = find('cluster', 100_000);
  const display = 1000 / 60;
  return [
    ['ready at 11, to plain vis', ratio(find('saywhen', 11)?.ready, find('vis', 11)?.ready)],
    ['on screen at 11, to plain vis', ratio(find('saywhen', 11)?.shown, find('vis', 11)?.shown)],
    ['ready at 1,000,000, to plain vis at 1,000', ratio(million?.ready, find('vis', 1000)?.ready)],
    ['pan p95 at 1,000,000, to a frame of the display', ratio(million?.pan?.p95, display)],
    ['zoom p95 at 1,000,000, to a frame of the display', ratio(million?.zoom?.p95, display)],
    ['pan CPU of vis cluster at 100,000, to ours', ratio(cluster?.pan?.cpu, many?.pan?.cpu)],
    ['zoom CPU of vis cluster at 100,000, to ours', ratio(cluster?.zoom?.cpu, many?.zoom?.cpu)],
  ];
}
