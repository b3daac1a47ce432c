import type {Language} from '../errors.js';
import {UserError} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';
import type {CommandDefinition, Invocation} from './command.js';
import {commands} from './definitions.js';
import {allOptions} from './definitions/options.js';
import {type Context, write} from './io.js';

/** Prints a script with which a shell completes commands and options; it goes into the shell's start-up file. */
export async function run({positionals}: Invocation, context: Context): Promise<number> {
	const [shell] = positionals;
	const script = shell === undefined ? undefined : scripts[shell.toLowerCase()];
	if (!script) throw whichShell(shell);
	await write(context.stdout, script(describe(context.language)));
	return 0;
}

/** A command or an option, and what it does. */
interface Word {
	readonly word: string;
	readonly does: string;
}

interface Completed extends Word {
	readonly options: readonly Word[];
}

function describe(language: Language): Completed[] {
	return commands.map((command) => ({
		word: command.name,
		does: briefly(command.summary[language]),
		options: optionsOf(command, language),
	}));
}

function optionsOf(command: CommandDefinition, language: Language): Word[] {
	return Object.entries(allOptions(command)).map(([name, {help}]) => ({
		word: `--${name}`,
		does: briefly(help[language]),
	}));
}

/** The first part of a description: shells show it beside the word. */
function briefly(text: string): string {
	return text.replace(/[;:(].*$/s, '').trim();
}

const listed = (words: readonly Word[]): string => words.map(({word}) => word).join(' ');
const named = (words: readonly Completed[]): readonly Completed[] =>
	words.filter(({word}) => word !== '');
/** In single quotes as these shells read them. */
const posix = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const powershell = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const fish = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

const scripts: Readonly<Record<string, (words: readonly Completed[]) => string>> = {
	bash: (words) => `_newsquiz() {
	local word=\${COMP_WORDS[COMP_CWORD]} options
	case \${COMP_WORDS[1]} in
${named(words)
	.map(({word, options}) => `\t${word}) options=${posix(listed(options))} ;;`)
	.join('\n')}
	*) options=${posix(listed(words[0]!.options))} ;;
	esac
	if [[ $word == -* ]]; then
		COMPREPLY=($(compgen -W "$options" -- "$word"))
	elif ((COMP_CWORD == 1)); then
		COMPREPLY=($(compgen -W ${posix(listed(named(words)))} -- "$word") $(compgen -f -- "$word"))
	else
		COMPREPLY=($(compgen -f -- "$word"))
	fi
}
complete -o filenames -o bashdefault -F _newsquiz newsquiz
`,
	zsh: (words) => `#compdef newsquiz
_newsquiz() {
	local -a commands options
	commands=(
${named(words)
	.map(({word, does}) => `\t\t${posix(`${word}:${does.replaceAll(':', '\\:')}`)}`)
	.join('\n')}
	)
	case \${words[2]} in
${words
	.map(
		({word, options}) =>
			`\t${word === '' ? '*' : word}) options=(${options.map((option) => posix(`${option.word}:${option.does.replaceAll(':', '\\:')}`)).join(' ')}) ;;`,
	)
	.sort((one, other) => Number(one.startsWith('\t*')) - Number(other.startsWith('\t*')))
	.join('\n')}
	esac
	if [[ $PREFIX == -* ]]; then
		_describe 'options' options
	elif ((CURRENT == 2)); then
		_describe 'commands' commands
		_files
	else
		_files
	fi
}
compdef _newsquiz newsquiz
`,
	fish: (words) =>
		[
			...named(words).map(
				({word, does}) =>
					`complete -c newsquiz -n __fish_use_subcommand -a ${fish(word)} -d ${fish(does)}`,
			),
			...words.flatMap(({word, options}) => {
				const where =
					word === '' ? '__fish_use_subcommand' : fish(`__fish_seen_subcommand_from ${word}`);
				return options.map(
					(option) =>
						`complete -c newsquiz -n ${where} -l ${option.word.slice(2)} -d ${fish(option.does)}`,
				);
			}),
			'',
		].join('\n'),
	powershell: (words) => `Register-ArgumentCompleter -Native -CommandName newsquiz -ScriptBlock {
	param($word, $line, $position)
	$commands = [ordered]@{
${named(words)
	.map(({word, does}) => `\t\t${powershell(word)} = ${powershell(does)}`)
	.join('\n')}
	}
	$options = @{
${words
	.map(({word, options}) => `\t\t${powershell(word)} = ${powershell(listed(options))}`)
	.join('\n')}
	}
	$typed = $line.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() }
	$command = @($typed | Where-Object { $commands.Contains($_) })[0]
	if ($word.StartsWith('-')) {
		$options["$command"].Split(' ') | Where-Object { $_.StartsWith($word) } |
			ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
	} elseif (-not $command) {
		$commands.Keys | Where-Object { $_.StartsWith($word) } |
			ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'Command', $commands[$_]) }
	}
}
`,
};

function whichShell(shell: string | undefined): UserError {
	const names = Object.keys(scripts).join(', ');
	return new UserError(
		shell === undefined
			? {id: 'Untuk shell yang mana?', en: 'For which shell?'}
			: {
					id: `Shell "${sanitiseLine(shell)}" belum didukung.`,
					en: `The shell "${sanitiseLine(shell)}" is not supported.`,
				},
		{
			hint: {
				id: `Pilih salah satu: ${names}. Misalnya, tambahkan baris ini ke ~/.bashrc: eval "$(newsquiz completion bash)"`,
				en: `Choose one of ${names}. For example, put this line into ~/.bashrc: eval "$(newsquiz completion bash)"`,
			},
			exitStatus: 2,
		},
	);
}
