import type { LocalExcel } from "../../../stand-in/node";

/** Makes Excel refuse requests with a code, from the k-th on (counted from 1), `times` times. */
export function refuse(excel: LocalExcel, code: string, { from = 1, times = Infinity } = {}): void {
  let asked = 0;
  excel.host.interceptors.push((body, next) => {
    asked += 1;
    if (asked < from || asked >= from + times) return next(body);
    return Promise.resolve(
      JSON.stringify({
        Error: {
          Code: code,
          Message: `refused: ${code}`,
          HttpStatusCode: 400,
          Location: "",
          ActionIndex: -1,
        },
        Results: [],
        TraceIds: [],
      }),
    );
  });
}
