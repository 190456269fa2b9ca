import { Handshake20Regular, Handshake24Regular } from '@fluentui/react-icons/lib/atoms/svg/handshake';
import { Signature16Regular, Signature20Regular } from '@fluentui/react-icons/lib/atoms/svg/signature';

/** Marks with the longest drawings, which few first views show. */
export const lateMarks = {
  handshake20: Handshake20Regular,
  handshake24: Handshake24Regular,
  signature16: Signature16Regular,
  signature20: Signature20Regular,
};
