import { ICommandService, type ICommandInfo, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { FormulaCalculationSessionService, TriggerCalculationController } from "@univerjs/sheets-formula";

/**
 * The parts of Univer's trigger (0.25.1) that hold what is still to be calculated. They are private: Univer waits
 * 100 ms after an edit, and its own way of waiting for the end costs that much for every answer.
 */
interface Trigger {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: object;
  _generateDirty(commands: readonly ICommandInfo[]): object;
  _mergeDirty(one: object, other: object): object;
}

/** Waits until every formula has its value; starts at once what Univer put off. */
export async function recalculated(injector: Injector): Promise<void> {
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  const sessions = injector.get(FormulaCalculationSessionService);
  if (trigger._waitingCommandQueue.length > 0) {
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    const start = { ...trigger._executingDirtyData };
    void injector
      .get(ICommandService)
      .executeCommand(SetFormulaCalculationStartMutation.id, start, { onlyLocal: true });
    await sessions.waitForLatestApplied();
    return;
  }
  const { started, resultApplied } = sessions.state;
  if (started && !resultApplied) await sessions.waitForLatestApplied();
}

/** Whether no formula waits for its value. */
export const isCalculated = (injector: Injector): boolean =>
  (injector.get(TriggerCalculationController) as unknown as Trigger)._waitingCommandQueue.length === 0;

/** Leaves what is still to be calculated as it is, until somebody waits for it or edits by hand. */
export function hold(injector: Injector): void {
  clearTimeout((injector.get(TriggerCalculationController) as unknown as Trigger)._setTimeoutKey);
}

/** Before a workbook goes: Univer would tell of a calculation's progress a second later, when there is nobody to tell. */
export function abandonCalculation(injector: Injector): void {
  injector
    .get(ICommandService)
    .syncExecuteCommand(
      SetFormulaCalculationNotificationMutation.id,
      { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION },
      { onlyLocal: true },
    );
}
