import { SheetGone } from "../workbook";
import { Evaluation, camel } from "./evaluate";
import { ExcelError, invalidObjectPath, itemNotFound, lacksMember } from "./excel-error";
import type { HostContext } from "./host-context";
import { HostObject } from "./kind";
import { identityOf, queryObject } from "./query";
import { calculates } from "./session";
import type { Action, ActionResult, ErrorBody, RequestBody, ResponseBody } from "./wire";
import { ACTION } from "./wire";

/**
 * Does the actions of a request in order and stops at the first error; what was done stays done, and its results are
 * given beside the error (a batch is not a transaction). Before something is read, formulas get their values.
 */
export async function runRequest(body: RequestBody, context: HostContext): Promise<ResponseBody> {
  const evaluation = new Evaluation(context, body.ObjectPaths);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) {
        traces.push(action.Id);
        // The client counts a listener as added only when its trace is among the results too.
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      if (reads(action, body)) await calculate(context);
      const value = run(action, evaluation);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const failed = errorBody(error, evaluation, action, index);
      return { Error: failed, Results: results, TraceIds: traces };
    }
  }
  return { Results: results, TraceIds: traces };
}

function run(action: Action, evaluation: Evaluation): unknown {
  const object = evaluation.object(action.ObjectPathId);
  const { context } = evaluation;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object && identityOf(object, evaluation.kindOf(object), context);
    case ACTION.query:
      return queryObject(object, action.QueryInfo ?? {}, context);
    case ACTION.method:
      return object ? callMethod(object, action, evaluation) : null;
    case ACTION.setProperty:
      // ASSUMPTION: a null object has nothing that can be set.
      if (!object) throw invalidObjectPath();
      setProperty(object, action, evaluation);
      return undefined;
    default:
      throw lacksMember(`action of type ${String(action.ActionType)}`);
  }
}

function callMethod(object: HostObject, action: Action, evaluation: Evaluation): unknown {
  const { references } = evaluation.context;
  if (action.Name === "_KeepReference") return { _ReferenceId: references.keep(object) };
  const outcome = evaluation.call(object, action.Name, evaluation.arguments(action.ArgumentInfo));
  if (outcome === undefined || outcome === null) return null;
  if (outcome instanceof HostObject)
    return identityOf(outcome, evaluation.kindOf(outcome), evaluation.context);
  return outcome.value;
}

function setProperty(object: HostObject, action: Action, evaluation: Evaluation): void {
  const kind = evaluation.kindOf(object);
  const setter = kind.setters?.[action.Name];
  if (!setter) throw lacksMember(`${kind.name}.${camel(action.Name)} to set`);
  setter(object.self, evaluation.arguments(action.ArgumentInfo)[0], evaluation.context);
}

function errorBody(cause: unknown, evaluation: Evaluation, action: Action, index: number): ErrorBody {
  // ASSUMPTION: the code for cells of a sheet that was deleted meanwhile.
  const error = cause instanceof SheetGone ? itemNotFound() : cause;
  if (error instanceof ExcelError) {
    return {
      Code: error.code,
      Message: error.message,
      HttpStatusCode: error.httpStatusCode,
      Location: error.location ?? locationOf(evaluation, action),
      ActionIndex: index,
    };
  }
  // Not Excel's "GeneralException": a fault of the host must not pass for one of Excel's.
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    Code: "StandInFault",
    Message: message,
    HttpStatusCode: 500,
    Location: action.Name,
    ActionIndex: index,
  };
}

function locationOf(evaluation: Evaluation, action: Action): string {
  if (action.Name === "") return "";
  try {
    const object = evaluation.object(action.ObjectPathId);
    return object ? `${evaluation.kindOf(object).name}.${camel(action.Name)}` : "";
  } catch {
    return "";
  }
}

/** Gives formulas their values, unless this pane has put it off. */
async function calculate({ session, workbook }: HostContext): Promise<void> {
  if (calculates(session)) {
    await workbook.settled();
    await workbook.names.calculate();
    session.calculationAsked = false;
  }
  for (const [formula, result] of session.results)
    if (result === null) session.results.set(formula, await workbook.valueOf(formula));
}

/** What looks at results on its way to an object. */
const LOOKING: readonly string[] = [
  "Find",
  "FindAll",
  "FindAllOrNullObject",
  "FindOrNullObject",
  "GetSpecialCells",
  "GetSpecialCellsOrNullObject",
  "RemoveDuplicates",
];

const reads = ({ ActionType, Name, ObjectPathId }: Action, { ObjectPaths: paths }: RequestBody): boolean =>
  ActionType === ACTION.query ||
  (ActionType === ACTION.method && Name !== "_KeepReference") ||
  LOOKING.includes(paths[String(ObjectPathId)]?.Name ?? "");
