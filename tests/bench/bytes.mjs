// How many bytes a page needs until it shows something, and until it can be used, on a slow line.
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 2 ** 20) / 8,
  uploadThroughput: (0.75 * 2 ** 20) / 8,
};

/** What is on the page once it can be used. */
const usable = {
  saywhen: () => performance.getEntriesByName('saywhen:drawn')[0]?.startTime,
  vis: () => document.querySelectorAll('.vis-item').length > 0 && performance.now(),
  timelinejs: () => document.querySelectorAll('.tl-timemarker').length > 0 && performance.now(),
};
const pages = { saywhen: '/app/', vis: '/vis/?bundled', timelinejs: '/tljs/?bundled' };

/** Bytes as they come over the line, packed, and ms; of the bundled dataset's events. */
export async function measureBytes({ page, cdp, kind, origin }) {
  const arrived = [];
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  await cdp.send('Network.emulateNetworkConditions', line);
  cdp.on('Network.dataReceived', ({ timestamp, encodedDataLength }) =>
    arrived.push([timestamp, encodedDataLength]),
  );
  await page.goto(origin + pages[kind], { waitUntil: 'commit' });
  const usableAt = await (
    await page.waitForFunction(usable[kind], null, { polling: 'raf', timeout: 60_000 })
  ).jsonValue();
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const firstAt = await painted.jsonValue();
  const { metrics } = await cdp.send('Performance.getMetrics');
  const begun = metrics.find(({ name }) => name === 'NavigationStart').value;
  const until = (ms) =>
    arrived.reduce((sum, [at, bytes]) => (at <= begun + ms / 1000 ? sum + bytes : sum), 0);
  return { firstAt, firstBytes: until(firstAt), usableAt, usableBytes: until(usableAt) };
}
