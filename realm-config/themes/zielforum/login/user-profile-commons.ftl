<#-- The fields of the realm's user profile. Pages of the base theme call this macro as well. -->
<#import "fields.ftl" as fields>

<#macro userProfileFormFields>
<#list profile.attributes as attribute>
<#if attribute.name == "locale" && realm.internationalizationEnabled && locale.currentLanguageTag?has_content>
<input type="hidden" id="locale" name="locale" value="${locale.currentLanguageTag}">
<#else>
<#nested "beforeField" attribute>
<@fields.text
  name=attribute.name
  label=advancedMsg(attribute.displayName!attribute.name)
  value=(attribute.value!"")
  type=(attribute.annotations.inputType!"text")?replace("html5-", "")
  hint=advancedMsg(attribute.annotations.inputHelperTextBefore!"")
  error=messagesPerField.existsError(attribute.name)?then(messagesPerField.get(attribute.name), "")
  autocomplete=attribute.autocomplete!attribute.name
  optional=!attribute.required && attribute.name != "username"
  readonly=attribute.readOnly/>
<#nested "afterField" attribute>
</#if>
</#list>
</#macro>
