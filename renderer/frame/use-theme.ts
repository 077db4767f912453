/** Puts the person's theme and text size on the page; the theme follows the system where they left it to it. */
import { useLayoutEffect } from 'react';
import { useSession } from './use-shell.ts';

export const useTheme = (): void => {
  const theme = useSession((state) => state.settings.theme);
  const textSize = useSession((state) => state.settings.textSize);

  useLayoutEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const show = (): void => {
      const dark = theme === 'dark' || (theme === 'system' && system.matches);
      document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    };
    show();
    system.addEventListener('change', show);
    return () => system.removeEventListener('change', show);
  }, [theme]);

  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--text-scale', String(textSize / 100));
  }, [textSize]);
};
