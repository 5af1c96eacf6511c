// The tests read cases that Python's tests read too.
export default { server: { fs: { allow: [".."] } } };
