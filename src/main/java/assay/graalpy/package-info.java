/**
 * What is changed in GraalPy, and what is known of its insides. Interpreters begin as copies of one that was made for it;
 * the built-in functions of those that are made, which GraalPy works out anew for each one, from annotations, are repeated;
 * and a syntax error whose place it gets wrong can be told.
 */
@NullMarked
package assay.graalpy;

import org.jspecify.annotations.NullMarked;
