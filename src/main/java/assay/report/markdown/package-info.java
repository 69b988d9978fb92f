/** Markdown, as GitHub and GitLab show it. */
@NullMarked
package assay.report.markdown;

import org.jspecify.annotations.NullMarked;
