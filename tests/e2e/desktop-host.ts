/** The desktop host for specs: the real Electron where it can run, else the compiled main and preload on the stand-in. */
import { _electron, type BrowserContext } from '@playwright/test';
import { desktopRuntime } from '../../scripts/desktop-runtime.mjs';
import { inProject } from '../../scripts/root.mjs';
import type { Listen, RunningHost } from './running-host.ts';
import { chromiumScreen } from './stand-in/chromium-screen.ts';
import { runMain } from './stand-in/run-main.ts';

type RealDesktop = Extract<ReturnType<typeof desktopRuntime>, { kind: 'electron' }>;

const onElectron = async (
  runtime: RealDesktop,
  args: readonly string[],
  listen: Listen,
): Promise<RunningHost> => {
  const program = await _electron.launch({
    executablePath: runtime.command,
    args: [...runtime.args, inProject('dist', 'electron', 'main.cjs'), ...args],
  });
  listen(program.context());
  const page = await program.firstWindow();
  return {
    page,
    answerDialog: (paths) =>
      program.evaluate(({ dialog }, filePaths) => {
        const usual = dialog.showOpenDialog;
        dialog.showOpenDialog = async () => {
          dialog.showOpenDialog = usual;
          return { canceled: filePaths.length === 0, filePaths: [...filePaths] };
        };
      }, paths),
    chooseMenu: (action) =>
      program.evaluate(({ Menu }, id) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(id);
        if (!item) throw new Error(`The menu has no ${id}`);
        item.click();
      }, action),
    endSession: () =>
      program.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.emit('query-session-end', {});
      }),
    quit: () => program.close(),
  };
};

const onStandIn = async (
  context: BrowserContext,
  args: readonly string[],
  listen: Listen,
): Promise<RunningHost> => {
  listen(context);
  const screen = chromiumScreen(context);
  const desk = await runMain(screen, args);
  return {
    page: screen.page(),
    answerDialog: async (paths) => void desk.dialogAnswers.push(paths),
    chooseMenu: async (action) => desk.chooseMenu(action),
    endSession: async () => {
      for (const window of desk.windows) window.emit('query-session-end', {});
    },
    quit: () => desk.quit(),
  };
};

export const startDesktop = (
  context: BrowserContext,
  args: readonly string[],
  listen: Listen,
): Promise<RunningHost> => {
  const runtime = desktopRuntime();
  return runtime.kind === 'electron' ? onElectron(runtime, args, listen) : onStandIn(context, args, listen);
};
