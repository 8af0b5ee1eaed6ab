import { lay, type LayoutTask } from './force.ts';

self.onmessage = (message: MessageEvent<{ number: number; task: LayoutTask }>) => {
  const { number, task } = message.data;
  self.postMessage({ number, places: lay(task) });
};
