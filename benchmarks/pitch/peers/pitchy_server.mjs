// Reads sounds with pitchy as long as there are any on standard input.
//
// A sound is a header of four unsigned 32-bit integers (samples, rate, window, hop) and its
// samples as 32-bit floats; the answer is the number of readings and each as pitch and clarity,
// 64-bit floats. All little-endian. The first argument is pitchy's own file.

import { pathToFileURL } from "node:url";

const { PitchDetector } = await import(pathToFileURL(process.argv[2]).href);
const HEADER_BYTES = 16;
const detectors = new Map();

function read(samples, rate, window, hop) {
  if (!detectors.has(window)) detectors.set(window, PitchDetector.forFloat32Array(window));
  const detector = detectors.get(window);
  const readings = [];
  for (let end = window; end <= samples.length; end += hop) {
    readings.push(...detector.findPitch(samples.subarray(end - window, end), rate));
  }
  return readings;
}

let pending = Buffer.alloc(0);
for await (const chunk of process.stdin) {
  pending = Buffer.concat([pending, chunk]);
  while (pending.length >= HEADER_BYTES) {
    const [count, rate, window, hop] = [0, 4, 8, 12].map((at) => pending.readUInt32LE(at));
    const bytes = HEADER_BYTES + 4 * count;
    if (pending.length < bytes) break;
    const samples = new Float32Array(Uint8Array.from(pending.subarray(HEADER_BYTES, bytes)).buffer);
    pending = pending.subarray(bytes);
    const readings = read(samples, rate, window, hop);
    const answer = Buffer.alloc(4 + 8 * readings.length);
    answer.writeUInt32LE(readings.length / 2, 0);
    readings.forEach((value, index) => answer.writeDoubleLE(value, 4 + 8 * index));
    process.stdout.write(answer);
  }
}
