/** Of the field for files, where the focus goes when what it was on is gone. */
export const chooseId = 'choose-files';
