import { Session, type Debugger, type InspectorNotification } from "node:inspector";

/** What the SDK's module v8Hooks exports. */
interface V8Hooks {
  isInitializedAsync(): Promise<void>;
  getSessionAsync(): Promise<Session>;
  getScriptUrl(id: string): string | undefined;
}

/**
 * The SDK's session with the debugger, opened when a function is serialized and not at every start: with it everything
 * that is loaded takes longer. The SDK listens for scripts after it has asked for them, so it has to be early; this
 * listens first, and is told of those that are there already.
 */
export function lateSession(): V8Hooks {
  const urls = new Map<string, string>();
  let opened: Promise<Session> | undefined;
  const open = async (): Promise<Session> => {
    const session = new Session();
    session.connect();
    const remember = ({ params }: InspectorNotification<Debugger.ScriptParsedEventDataType>) => {
      urls.set(params.scriptId, params.url);
    };
    session.on("Debugger.scriptParsed", remember);
    await new Promise<void>((resolve, reject) => {
      session.post("Debugger.enable", (error: Error | null) => {
        if (error === null) resolve();
        else reject(error);
      });
    });
    return session;
  };
  return {
    isInitializedAsync: () => Promise.resolve(),
    getSessionAsync: () => (opened ??= open()),
    getScriptUrl: (id) => urls.get(id),
  };
}
