/** Chromium: the smoke run in the main thread and in a worker, bundled as a user's bundler would. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { delimiter, join } from 'node:path';
import { build } from 'esbuild';
import { folder, run } from './project.mjs';
import { outcomeOf } from './runtimes.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** `$CHROMIUM`, or the first of the usual names on the path. */
function chromium() {
  const given = process.env.CHROMIUM;
  if (given) return existsSync(given) ? given : undefined;
  const places = (process.env.PATH ?? '').split(delimiter);
  return places.flatMap((place) => names.map((name) => join(place, name))).find(existsSync);
}

const page = `<!doctype html><meta charset="utf-8"><title>wirecopy</title>
<script type="module">
const send = (where, text) => fetch('/' + where, { method: 'POST', body: text });
import('./smoke.js').then(({ result }) => send('main', result()), (error) => send('main', String(error)));
const worker = new Worker('./worker.js', { type: 'module' });
worker.onmessage = ({ data }) => send('worker', data);
worker.onerror = ({ message }) => send('worker', message);
</script>`;

/** Serves files by name on this machine alone, and hands over what the page sends back. */
async function serve(files, receive) {
  const server = createServer((request, response) => {
    const name = request.url.slice(1);
    if (request.method === 'POST') {
      const pieces = [];
      request.on('data', (piece) => pieces.push(piece));
      request.on('end', () => {
        receive(name, Buffer.concat(pieces).toString());
        response.end();
      });
    } else if (name in files) {
      const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.setHeader('content-type', `${type}; charset=utf-8`).end(files[name]);
    } else {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/**
 * The rows of Chromium.
 *
 * @param project a project with the packed package and the smoke run's files
 * @param wanted whether a row of this name is wanted
 * @param add takes each row as it is known
 */
export async function browsers(project, wanted, add) {
  if (!wanted('Chromium')) return;
  const rows = { main: 'main thread', worker: 'worker' };
  const command = chromium();
  if (command === undefined) {
    const detail = 'no chromium on the path, none in $CHROMIUM';
    for (const where of Object.values(rows)) {
      add({ name: `Chromium, ${where}`, outcome: 'not here', detail });
    }
    return;
  }
  const version = /\d[\d.]+/.exec(await run(project, command, '--version'))?.[0] ?? '';

  writeFileSync(
    join(project, 'browser.mjs'),
    `import { modules } from './modules.mjs';
import { pages } from './pages.mjs';
import { smoke } from './smoke.mjs';
export const result = () => JSON.stringify(smoke(modules, pages));
`,
  );
  const { outputFiles } = await build({
    entryPoints: [join(project, 'browser.mjs')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  const files = {
    '': page,
    'smoke.js': outputFiles[0].text,
    'worker.js': `import { result } from './smoke.js';\npostMessage(result());\n`,
  };
  const results = {};
  let done;
  const all = new Promise((resolve) => {
    done = resolve;
  });
  const server = await serve(files, (where, text) => {
    results[where] = text;
    if (Object.keys(rows).every((name) => name in results)) done();
  });
  const browser = spawn(
    command,
    [
      '--headless=new',
      // Chromium's sandbox does not start as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      `--user-data-dir=${folder('profile')}`,
      `http://127.0.0.1:${server.address().port}/`,
    ],
    { stdio: 'ignore' },
  );
  const ended = once(browser, 'exit').catch(() => {});
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, 60_000);
  });
  await Promise.race([all, late, ended]);
  clearTimeout(timer);
  browser.kill();
  await ended;
  server.close();
  server.closeAllConnections();
  for (const [where, words] of Object.entries(rows)) {
    const name = `Chromium ${version}, ${words}`;
    const text = results[where];
    if (text?.startsWith('{')) add({ name, ...outcomeOf(text) });
    else add({ name, outcome: 'failed', detail: text ?? 'no answer within 60 s' });
  }
}
