/** The settings: they take effect at once, here and in every window. */
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Settings } from '../../core/api-values.ts';
import { COMMAND_NAMES } from '../../core/command-names.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { Failure } from '../../core/model/result.ts';
import { Choice } from '../controls/choice.tsx';
import { Problem } from '../controls/problem.tsx';
import { useLocale, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { isComposing } from '../keyboard/composing.ts';
import { DialogFrame } from './dialog-frame.tsx';
import './settings-dialog.css';

const LOCALE_CHOICES: readonly Settings['locale'][] = ['system', 'en', 'fr'];
const THEME_CHOICES: readonly Settings['theme'][] = ['system', 'light', 'dark'];

interface SettingProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}

const Setting = <T extends string>({
  id,
  label,
  value,
  choices,
  names,
  onChoose,
}: SettingProps<T>): ReactNode => (
  <div className="setting">
    <label htmlFor={id}>{label}</label>
    <Choice
      id={id}
      value={value}
      options={choices.map((choice) => ({ id: choice, label: names[choice] }))}
      onChange={onChoose}
    />
  </div>
);

export const SettingsDialog = () => {
  const { session, frame } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const settings = useSession((state) => state.settings);
  const version = useSession((state) => state.app?.version ?? '');
  const [name, setName] = useState(settings.agent ?? '');
  const [failure, setFailure] = useState<Failure | null>(null);

  const set = (part: Partial<Settings>): void => void session.set(part).then(setFailure);
  const saveName = (): void => {
    const agent = name.trim();
    if (agent !== '' && agent !== settings.agent) set({ agent });
  };

  return (
    <DialogFrame title={strings.settings}>
      <div className="dialog-body">
        <div className="setting">
          <label htmlFor="setting-name">{strings.yourName}</label>
          <input
            id="setting-name"
            className="input"
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
            onBlur={saveName}
            onKeyDown={(event) => event.key === 'Enter' && !isComposing(event.nativeEvent) && saveName()}
          />
          <span className="hint">{strings.nameHint}</span>
        </div>
        <Setting
          id="setting-locale"
          label={strings.language}
          value={settings.locale}
          choices={LOCALE_CHOICES}
          names={strings.languages}
          onChoose={(chosen) => set({ locale: chosen })}
        />
        <Setting
          id="setting-theme"
          label={strings.theme}
          value={settings.theme}
          choices={THEME_CHOICES}
          names={strings.themes}
          onChoose={(chosen) => set({ theme: chosen })}
        />
        <div className="setting">
          <label htmlFor="setting-size">{strings.textSize}</label>
          <span className="setting-range">
            <input
              id="setting-size"
              type="range"
              min={70}
              max={200}
              step={10}
              value={settings.textSize}
              onChange={(event) => set({ textSize: Number(event.target.value) })}
            />
            <output htmlFor="setting-size" className="tabular">
              {strings.percent(settings.textSize)}
            </output>
          </span>
        </div>
        <div className="setting">
          <span className="setting-name">{COMMAND_NAMES.shortcuts[locale]}</span>
          <Button className="button" onPress={() => frame.dialog({ kind: 'keys' })}>
            {strings.changeKeysMore}
          </Button>
        </div>
        {failure !== null && <Problem>{failureMessage(failure, locale)}</Problem>}
        <footer className="dialog-foot">
          <span className="hint">{strings.version(version)}</span>
          <span className="spring" />
          <Button className="button primary" onPress={() => frame.dialog(null)}>
            {strings.close}
          </Button>
        </footer>
      </div>
    </DialogFrame>
  );
};
