/** The code of a failed system call, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
	return (error as NodeJS.ErrnoException | undefined)?.code;
}

/** Whether a file could not be written for want of room: on the disk, in the user's quota, or in one file. */
export function isDiskFull(error: unknown): boolean {
	return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(errorCode(error) ?? '');
}
