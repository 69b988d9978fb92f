package assay.sandbox;

import assay.protocol.RaisedError;

/**
 * An exception of Python, and what tells where it came from.
 *
 * @param origin the file of the innermost frame; empty where there is none
 * @param number the {@code errno} of an operating system's error; 0 without one
 * @param subject the file name in such an error; empty without one
 */
record PythonError(RaisedError raised, String origin, int number, String subject) {
    boolean isA(String typeName) {
        return raised.ancestry().contains(typeName);
    }
}
