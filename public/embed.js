// Gives each <iframe data-saywhen> on this page the height that its content asks for.

// The origin that a frame's messages come from. A sandbox without allow-same-origin takes it away.
function originOf(frame) {
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isOpaque ? 'null' : new URL(frame.src, document.baseURI).origin;
}

function findFrames() {
  return [...document.querySelectorAll('iframe[data-saywhen]')];
}

// Says that this page follows: the frame needs no scrollbar, and tells its height again.
function greet(frame) {
  frame.contentWindow?.postMessage({ type: 'saywhen:hello' }, '*');
}

addEventListener('message', ({ source, origin, data }) => {
  const frame = findFrames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  if (data?.type !== 'saywhen:height' || !Number.isInteger(data.height)) return;
  if (data.height < 1 || data.height > 100_000) return;
  frame.style.boxSizing = 'content-box';
  frame.style.height = `${data.height}px`;
  greet(frame);
});

findFrames().forEach(greet);
