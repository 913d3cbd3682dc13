/** What the office does in 民议, and the papers of it. */
@NullMarked
package cn.mingyi.consultation.usecase;

import org.jspecify.annotations.NullMarked;
