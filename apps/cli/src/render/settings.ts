/** What is wrong with settings, one line each. */
import type { SettingProblem } from "@flakjacket/core";
import type { CliPhrases } from "@flakjacket/phrases/cli";

export function settingLines(problems: readonly SettingProblem[], phrases: CliPhrases): readonly string[] {
  return problems.map((problem) => {
    switch (problem.code) {
      case "setting-wrong":
        return phrases.settings.wrong(problem.wrote, phrases.settings.kinds[problem.expected], problem.came);
      case "setting-unknown":
        return [phrases.settings.unknown(problem.wrote), ...(problem.nearest ? [phrases.usage.nearest(problem.nearest)] : [])].join(" ");
      case "setting-not-in-file":
        return phrases.settings.notInFile(problem.wrote, problem.variable);
      case "settings-file-unreadable":
        return phrases.settings.fileUnreadable(problem.file, problem.line);
      default:
        return problem satisfies never;
    }
  });
}
