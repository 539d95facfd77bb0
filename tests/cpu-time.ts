/**
 * Milliseconds of processor time that `work` takes, the least of `rounds`. Not the clock: other work on the same
 * machine stretches that. Of this thread where the platform tells (Node 23.9 and newer), else of the process.
 */
export function cpuMilliseconds(work: () => void, rounds = 1): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const before = microseconds();
    work();
    least = Math.min(least, microseconds() - before);
  }
  return least / 1000;
}

function microseconds(): number {
  const { user, system } = (process.threadCpuUsage ?? process.cpuUsage)();
  return user + system;
}
