import { pythonPrograms } from './python-programs.ts';

/** pytest with pytest-cov and all that they need, for Python 3.9 or later. */
const PACKAGES = [
  'pytest==8.4.2',
  'pytest-cov==7.0.0',
  'coverage==7.10.7',
  'iniconfig==2.1.0',
  'packaging==25.0',
  'pluggy==1.6.0',
  'pygments==2.19.2',
  'colorama==0.4.6; sys_platform == "win32"',
  'exceptiongroup==1.3.0; python_version < "3.11"',
  'tomli==2.2.1; python_version < "3.11"',
  'typing-extensions==4.15.0; python_version < "3.11"',
];

/** The folder that holds pytest. */
export function findPytest(): string {
  return pythonPrograms({ name: 'pytest-8.4.2', packages: PACKAGES });
}
