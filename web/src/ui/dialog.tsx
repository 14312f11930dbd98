import { Drawer, Modal } from "@mantine/core";
import {
  createContext,
  useContext,
  useEffect,
  useRef,
  useSyncExternalStore,
  type ReactNode,
  type RefObject,
} from "react";
import { useTranslation } from "react-i18next";
import classes from "./dialog.module.css";
import { confirmed, questionNow, whenAsked } from "./question.ts";

/** A form that stands in a panel: whether something is unsaved, and how it is put away. */
type Unsaved = { dirty: boolean; discard?: () => void };

const Holding = createContext<RefObject<Unsaved | null> | null>(null);

/** Lets the panel or dialog that this form stands in ask before it closes while something in it is unsaved. */
export function useAsksBeforeClosing({ dirty, discard }: Unsaved): void {
  const holding = useContext(Holding);
  useEffect(() => {
    if (!holding) return undefined;
    holding.current = discard ? { dirty, discard } : { dirty };
    return () => {
      holding.current = null;
    };
  });
}

/** How a panel closes: at once, or after a question where its form holds something unsaved. */
function useClosing(onClose: () => void) {
  const { t } = useTranslation();
  const held = useRef<Unsaved | null>(null);
  const isAsked = useSyncExternalStore(whenAsked, questionNow, () => null) !== null;
  const close = async () => {
    const unsaved = held.current;
    const question = { title: t("forms.leaveTitle"), says: t("forms.leaveSays"), action: t("forms.leave") };
    if (unsaved?.dirty && !(await confirmed({ ...question, instead: t("forms.stay") }))) return;
    unsaved?.discard?.();
    onClose();
  };
  return { held, isAsked, close: () => void close() };
}

type Props = { title: ReactNode; onClose: () => void; children: ReactNode };
type DialogProps = Props & {
  /** Stays until a button in it is pressed: what it shows is shown once. */
  stays?: boolean;
  isQuestion?: boolean;
};

/** A dialog in the middle; it names what it is about. */
export function Dialog({ title, onClose, children, stays = false, isQuestion = false }: DialogProps) {
  const { t } = useTranslation();
  const { held, isAsked, close } = useClosing(onClose);
  const closesOnEscape = !stays && (isQuestion || !isAsked);
  return (
    <Modal.Root opened onClose={close} centered size={520} closeOnClickOutside={!stays} closeOnEscape={closesOnEscape}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.head}>
          <Modal.Title className={classes.title ?? ""}>{title}</Modal.Title>
          {stays ? null : <Modal.CloseButton aria-label={t("close")} />}
        </div>
        <Modal.Body>
          <Holding value={held}>{children}</Holding>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

type SideProps = Props & { size: number; side?: "left" | "right" };

/** Details beside the page; the page stays where it is. */
export function SidePanel({ title, onClose, size, side = "right", children }: SideProps) {
  const { t } = useTranslation();
  const { held, isAsked, close } = useClosing(onClose);
  return (
    <Drawer.Root opened onClose={close} size={size} position={side} closeOnEscape={!isAsked}>
      <Drawer.Overlay backgroundOpacity={0.35} />
      <Drawer.Content>
        <div className={classes.head}>
          <Drawer.Title className={classes.title ?? ""}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={t("close")} />
        </div>
        <Drawer.Body>
          <Holding value={held}>{children}</Holding>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
