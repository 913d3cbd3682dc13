/** The tables of 本村: profile, figures, attachments. */
@NullMarked
package cn.mingyi.village.storage;

import org.jspecify.annotations.NullMarked;
