import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { openRanges } from '@/dataset/net/ranged-file';

const content = Uint8Array.from({ length: 1000 }, (_, at) => at % 251);
const servers: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((done) => server.once('listening', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/e.parquet`;
}

function partOf(request: IncomingMessage, response: ServerResponse, etag = '"1"') {
  const [, start = 0, end = 0] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
  const part = content.slice(Number(start), Number(end) + 1);
  const range = `bytes ${start}-${Number(start) + part.length - 1}/${content.length}`;
  response.writeHead(206, { 'content-range': range, etag }).end(part);
}

it('asks for the parts that are wanted, and for no others', async () => {
  const asked: (string | undefined)[] = [];
  const file = await openRanges(
    await serve((request, response) => {
      asked.push(request.headers.range);
      partOf(request, response);
    }),
  );
  expect(file.byteLength).toBe(1000);
  expect(new Uint8Array(await file.slice(300, 310))).toEqual(content.slice(300, 310));
  expect(new Uint8Array(await file.slice(990))).toEqual(content.slice(990));
  expect(asked).toEqual(['bytes=0-0', 'bytes=300-309', 'bytes=990-999']);
});

it('takes the whole file, once, from a host that knows no parts', async () => {
  let answers = 0;
  const file = await openRanges(
    await serve((_, response) => {
      answers += 1;
      response.writeHead(200).end(content);
    }),
  );
  expect(file.byteLength).toBe(1000);
  expect(new Uint8Array(await file.slice(5, 9))).toEqual(content.slice(5, 9));
  expect(new Uint8Array(await file.slice(990))).toEqual(content.slice(990));
  expect(answers).toBe(2);
});

it('stops where the file changes between two parts, or a part is cut off', async () => {
  let etag = '"1"';
  const changing = await openRanges(
    await serve((request, response) => partOf(request, response, etag)),
  );
  etag = '"2"';
  await expect(changing.slice(0, 10)).rejects.toThrow('e.parquet changed while it was being read');
  etag = '"1"';
  await expect(changing.slice(995, 1005)).rejects.toThrow(
    'e.parquet changed while it was being read',
  );
});

it('says what the host answered, or that it did not', async () => {
  const missing = await serve((_, response) => response.writeHead(404).end());
  await expect(openRanges(missing)).rejects.toThrow('the server returned 404 for e.parquet');
  await expect(openRanges('http://127.0.0.1:1/e.parquet')).rejects.toThrow('could not be loaded');
});

it('takes the whole file where parts are refused, packed on the way, or of no known length', async () => {
  const whole = (response: ServerResponse, headers = {}) =>
    response.writeHead(200, headers).end(content);
  const hosts: readonly ((request: IncomingMessage, response: ServerResponse) => void)[] = [
    ({ headers }, response) => (headers.range ? response.writeHead(416).end() : whole(response)),
    ({ headers }, response) => (headers.range ? response.writeHead(501).end() : whole(response)),
    ({ headers }, response) =>
      headers.range
        ? response.writeHead(206, { 'content-range': 'bytes 0-0/*' }).end('a')
        : whole(response),
    ({ headers }, response) =>
      headers.range
        ? response
            .writeHead(206, { 'content-range': 'bytes 0-0/40', 'content-encoding': 'gzip' })
            .end(gzipSync(''))
        : response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(content)),
    ({ headers }, response) =>
      headers.range
        ? response.writeHead(200).end()
        : response.writeHead(200).end(gzipSync(content)),
  ];
  for (const host of hosts) {
    const file = await openRanges(await serve(host));
    expect(file.byteLength).toBe(1000);
    expect(new Uint8Array(await file.slice(5, 9))).toEqual(content.slice(5, 9));
  }
});
