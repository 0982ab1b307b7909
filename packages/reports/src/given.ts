export { given } from '@qeml-actions/core';
