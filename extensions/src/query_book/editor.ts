// One cell's editor: Athena SQL with highlighting, completion from the kernel, and marks at errors.

import { autocompletion, completionKeymap, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { SQLDialect, sql } from "@codemirror/lang-sql";
import { bracketMatching, syntaxHighlighting } from "@codemirror/language";
import { lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Annotation, Compartment, EditorState, type Extension } from "@codemirror/state";
import { EditorView, highlightSpecialChars, keymap, lineNumbers, placeholder } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { type Failure, span } from "./model";

// AWS: "Reserved keywords in Athena", Trino: "Keywords and identifiers", and the words of Athena's statements.
const KEYWORDS =
  "add all alter analyze and any as asc between both by cascade case cast change column columns comment constraint " +
  "create cross cube current_date current_time current_timestamp current_user data database databases " +
  "dbproperties deallocate delete delimited desc describe distinct drop else end escape except execute exists explain " +
  "external extract fetch fields filter first following for format from full function grant group grouping " +
  "having if in inner insert intersect into is join last lateral leading left like limit localtime localtimestamp location " +
  "match_recognize matched materialized measures merge msck natural next normalize not null nulls of offset on only optimize or " +
  "order ordinality outer over partition partitioned partitions pattern preceding prepare properties range recursive rename " +
  "repair replace revoke right rollup row rows schema schemas select serde serdeproperties set sets show some stored " +
  "tables tablesample table tblproperties terminated then ties to trailing trim try_cast unbounded union unload unnest " +
  "update use using vacuum values version view views when where window with within without zone system_time timestamp_as_of bernoulli system";
const TYPES =
  "array bigint binary boolean char date decimal double float int integer interval ipaddress json map real smallint " +
  "string struct time timestamp tinyint uuid varbinary varchar year month day hour minute second";

export const athena = SQLDialect.define({
  keywords: KEYWORDS,
  types: TYPES,
  builtin: "",
  operatorChars: "*+-%<>!=|/",
  identifierQuotes: '"`',
  doubleQuotedStrings: false,
  backslashEscapes: false,
  hashComments: false,
  slashComments: false,
  specialVar: "",
});

const outside = Annotation.define<boolean>();

export interface EditorPort {
  typed(text: string): void;
  complete(text: string, cursor: number): Promise<CompletionResult | null>;
  run(advance: boolean): void;
  save(): void;
  format(): void;
  find(): void;
  left(): void;
}

export class Editor {
  private readonly view: EditorView;
  private readonly readOnly = new Compartment();

  constructor(parent: HTMLElement, text: string, kind: "sql" | "markdown", label: string, private readonly port: EditorPort) {
    const root = parent.getRootNode();
    this.view = new EditorView({
      parent,
      root: root instanceof ShadowRoot ? root : document,
      state: EditorState.create({ doc: text, extensions: this.extensions(kind, label) }),
    });
  }

  private extensions(kind: "sql" | "markdown", label: string): Extension[] {
    const own = [
      { key: "Mod-Enter", run: () => this.does(() => this.port.run(false)) },
      { key: "Shift-Enter", run: () => this.does(() => this.port.run(true)) },
      { key: "Mod-s", run: () => this.does(() => this.port.save()), preventDefault: true },
      { key: "Mod-Shift-f", run: () => this.does(() => this.port.find()), preventDefault: true },
      { key: "Alt-Shift-f", run: () => this.does(() => this.port.format()), preventDefault: true },
    ];
    const common = [
      keymap.of([...own, ...completionKeymap, ...searchKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
      history(),
      highlightSpecialChars(),
      search({ top: true }),
      highlightSelectionMatches(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false" }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged && !update.transactions.some((one) => one.annotation(outside))) {
          this.port.typed(this.text);
        }
        if (update.focusChanged && !update.view.hasFocus) this.port.left();
      }),
      this.readOnly.of([]),
    ];
    if (kind === "markdown") return [...common, placeholder("Markdown")];
    return [
      ...common,
      lineNumbers(),
      bracketMatching(),
      sql({ dialect: athena, upperCaseKeywords: true }),
      syntaxHighlighting(classHighlighter),
      autocompletion({ override: [(context) => this.complete(context)], maxRenderedOptions: 60, icons: false }),
      placeholder("SELECT ..."),
    ];
  }

  private does(what: () => void): boolean {
    what();
    return true;
  }

  private complete(context: CompletionContext): Promise<CompletionResult | null> | null {
    const before = context.matchBefore(/[\w$"`.]+/);
    if (!before && !context.explicit) return null;
    return this.port.complete(context.state.doc.toString(), context.pos);
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  /** Another text, from outside; what is selected stays where it can. */
  set text(text: string) {
    if (text === this.text) return;
    this.view.dispatch({
      changes: { from: 0, to: this.view.state.doc.length, insert: text },
      annotations: outside.of(true),
    });
  }

  /** Mark an error at its place, or none. */
  mark(failure: Failure | null): void {
    const text = this.text;
    const found = failure
      ? [{ ...span(text, failure), severity: "error" as const, message: `${failure.name}: ${failure.message}` }]
      : [];
    this.view.dispatch(setDiagnostics(this.view.state, found));
  }

  select(from: number, to: number): void {
    const most = this.view.state.doc.length;
    this.view.dispatch({ selection: { anchor: Math.min(from, most), head: Math.min(to, most) }, scrollIntoView: true });
    this.view.focus();
  }

  focus(): void {
    this.view.focus();
  }

  get focused(): boolean {
    return this.view.hasFocus;
  }

  close(): void {
    this.view.destroy();
  }
}
