/** What is wrong with the settings, one line each. */
import type { SettingProblem } from "@flakjacket/core";
import type { CliPhrases } from "@flakjacket/phrases/cli";

export function settingLines(problems: readonly SettingProblem[], { settings, usage }: CliPhrases): readonly string[] {
  return problems.map((problem) => {
    switch (problem.code) {
      case "setting-wrong":
        return settings.wrong(problem.wrote, settings.kinds[problem.expected], problem.came);
      case "setting-unknown":
        return [settings.unknown(problem.wrote), ...(problem.nearest ? [usage.nearest(problem.nearest)] : [])].join(" ");
      case "setting-not-in-file":
        return settings.notInFile(problem.wrote, problem.variable);
      case "settings-file-unreadable":
        return settings.fileUnreadable(problem.file, problem.line);
      default:
        return problem satisfies never;
    }
  });
}
