import {FAILSAFE_SCHEMA, load, YAMLException} from 'js-yaml';

/** Why a text is no YAML, and where, as an offset in it. */
export interface YamlFault {
	reason: string;
	position: number;
}

/** Every scalar stays a string: `no`, dates and numbers mean what is written. */
export function parseYaml(text: string): {data: unknown} | {fault: YamlFault} {
	try {
		return {data: load(text, {schema: FAILSAFE_SCHEMA})};
	} catch (error) {
		if (!(error instanceof YAMLException)) return {fault: {reason: String(error), position: 0}};
		return {fault: {reason: error.reason, position: error.mark?.position ?? 0}};
	}
}
