/**
 * Paper: what a page of an official paper looks like (GB/T 9704, domain §10), making it as PDF,
 * showing and printing it. A feature describes a paper as {@link cn.mingyi.platform.pdf.Section}s
 * of blocks; nothing here knows what the papers are about.
 */
@NullMarked
package cn.mingyi.platform.pdf;

import org.jspecify.annotations.NullMarked;
