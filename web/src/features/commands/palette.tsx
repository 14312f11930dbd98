import { Modal, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { IconSearch } from "../../ui/icons.ts";
import classes from "./commands.module.css";
import { useCommands, type Command } from "./use-commands.ts";

function Option({
  command,
  index,
  active,
  onRun,
}: {
  command: Command;
  index: number;
  active: boolean;
  onRun: (command: Command) => void;
}) {
  const Sign = command.icon;
  return (
    <div
      id={`command-${index}`}
      role="option"
      aria-selected={active}
      className={classes.option}
      onClick={() => onRun(command)}
      ref={(node) => (active ? node?.scrollIntoView({ block: "nearest" }) : undefined)}
    >
      <Sign size={16} stroke={1.7} aria-hidden />
      <span className={classes.optionLabel}>{command.label}</span>
      {command.note ? <span className={classes.note}>{command.note}</span> : null}
    </div>
  );
}

function Results({
  commands,
  active,
  onRun,
}: {
  commands: Command[];
  active: number;
  onRun: (command: Command) => void;
}) {
  const groups = [...new Set(commands.map((c) => c.group))];
  return (
    <div role="listbox" id="commands" aria-label={groups.join(", ")} className={classes.list}>
      {groups.map((group) => (
        <div key={group} role="group" aria-label={group}>
          <div className={classes.group} aria-hidden>
            {group}
          </div>
          {commands.map((c, i) =>
            c.group === group ? <Option key={c.id} command={c} index={i} active={i === active} onRun={onRun} /> : null,
          )}
        </div>
      ))}
    </div>
  );
}

/** Search and commands: partners, pages, actions. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState("");
  const [settled] = useDebouncedValue(query.trim(), 150);
  const [active, setActive] = useState(0);
  const commands = useCommands(query.trim(), settled);
  const run = (command: Command) => {
    onClose();
    command.run();
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const chosen = commands[active];
    if (step) setActive((active + step + commands.length) % Math.max(1, commands.length));
    else if (event.key === "Enter" && chosen) run(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <Modal.Root opened onClose={onClose} size={600} yOffset="12vh">
      <Modal.Overlay />
      <Modal.Content aria-label={t("shell.search")}>
        <TextInput
          className={classes.input}
          variant="unstyled"
          size="md"
          leftSection={<IconSearch size={17} aria-hidden />}
          placeholder={t("shell.searchPlaceholder")}
          aria-label={t("shell.searchPlaceholder")}
          role="combobox"
          aria-expanded={commands.length > 0}
          aria-controls="commands"
          aria-activedescendant={commands.length ? `command-${active}` : undefined}
          data-autofocus
          value={query}
          onChange={(e) => {
            setQuery(e.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKey}
        />
        {commands.length ? (
          <Results commands={commands} active={active} onRun={run} />
        ) : (
          <p className={classes.nothing} role="status">
            {t("shell.searchNothing", { query })}
          </p>
        )}
      </Modal.Content>
    </Modal.Root>
  );
}
