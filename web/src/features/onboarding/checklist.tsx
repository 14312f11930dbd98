import type { FullOnboarding, OnboardingTask } from "@fairway/client";
import type { ReactNode } from "react";
import { Panel } from "../../ui/page.tsx";
import classes from "./onboarding.module.css";
import { TaskRow } from "./task-row.tsx";

type Props = {
  onboarding: FullOnboarding;
  reader: "vendor" | "partner";
  link: (task: OnboardingTask) => ReactNode;
};

/** The tasks of one onboarding: what comes next on top, then what is open, then what is done. */
export function Checklist({ onboarding, reader, link }: Props) {
  const { tasks, next } = onboarding;
  const isNext = ({ key }: OnboardingTask) => key === next?.key;
  const place = (task: OnboardingTask) => (isNext(task) ? 0 : task.status === "open" ? 1 : 2);
  return (
    <Panel padded={false}>
      <ul className={classes.list}>
        {tasks
          .toSorted((a, b) => place(a) - place(b))
          .map((task) => (
            <TaskRow
              key={task.key}
              onboarding={onboarding}
              task={task}
              reader={reader}
              link={link(task)}
              isNext={isNext(task)}
            />
          ))}
      </ul>
    </Panel>
  );
}
