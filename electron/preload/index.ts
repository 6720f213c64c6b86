import { contextBridge, ipcRenderer } from 'electron';

/** The bridge: one function to call, one to stop, one to listen. Main checks every call again. */
contextBridge.exposeInMainWorld('tampung', {
  call: (channel: string, input: unknown, request: string): Promise<unknown> =>
    ipcRenderer.invoke('call', channel, input, request),
  cancel: (request: string): Promise<unknown> => ipcRenderer.invoke('cancel', request),
  onEvent: (listener: (event: unknown) => void): void => {
    ipcRenderer.on('event', (_event, message: unknown) => listener(message));
  },
});
