import { type AddAttachment, addAttachment } from '../use-cases/attachments/add-attachment.ts';
import { writeStep } from '../step.ts';

export const attachmentSteps = {
  add: writeStep('attachments.add', (context, payload: AddAttachment) =>
    addAttachment(context, payload),
  ),
} as const;
