import { n as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as numberGivenBy, t as givenBy } from "./given.js";
import { t as require_lib } from "./lib.js";
import { t as ForgeError } from "./forgeError.js";
// node_modules/azure-devops-node-api/VsoClient.js
var require_VsoClient = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.VsoClient = exports.InvalidApiResourceVersionError = void 0;
	const url = __require("url");
	const path = __require("path");
	var InvalidApiResourceVersionError = class {
		constructor(message) {
			this.name = "Invalid resource version";
			this.message = message;
		}
	};
	exports.InvalidApiResourceVersionError = InvalidApiResourceVersionError;
	/**
	* Base class that should be used (derived from) to make requests to VSS REST apis
	*/
	var VsoClient = class VsoClient {
		constructor(baseUrl, restClient) {
			this.baseUrl = baseUrl;
			this.basePath = url.parse(baseUrl).pathname;
			this.restClient = restClient;
			this._locationsByAreaPromises = {};
			this._initializationPromise = Promise.resolve(true);
		}
		autoNegotiateApiVersion(location, requestedVersion) {
			let negotiatedVersion;
			let apiVersion;
			let apiVersionString;
			if (requestedVersion) {
				let apiVersionRegEx = /* @__PURE__ */ new RegExp("(\\d+(\\.\\d+)?)(-preview(\\.(\\d+))?)?");
				let isPreview = false;
				let resourceVersion;
				let regExExecArray = apiVersionRegEx.exec(requestedVersion);
				if (regExExecArray) {
					if (regExExecArray[1]) {
						apiVersion = +regExExecArray[1];
						apiVersionString = regExExecArray[1];
						if (regExExecArray[3]) {
							isPreview = true;
							if (regExExecArray[5]) resourceVersion = +regExExecArray[5];
						}
						if (apiVersion <= +location.releasedVersion || !resourceVersion && apiVersion <= +location.maxVersion && isPreview || resourceVersion && apiVersion <= +location.maxVersion && resourceVersion <= +location.resourceVersion) negotiatedVersion = requestedVersion;
					}
				}
			}
			if (!negotiatedVersion) {
				if (apiVersion < +location.maxVersion) negotiatedVersion = apiVersionString + "-preview";
				else if (location.maxVersion === location.releasedVersion) negotiatedVersion = location.maxVersion;
				else negotiatedVersion = location.maxVersion + "-preview." + location.resourceVersion;
			}
			return negotiatedVersion;
		}
		/**
		* Gets the route template for a resource based on its location ID and negotiates the api version
		*/
		getVersioningData(apiVersion, area, locationId, routeValues, queryParams) {
			let requestUrl;
			return this.beginGetLocation(area, locationId).then((location) => {
				if (!location) throw new Error("Failed to find api location for area: " + area + " id: " + locationId);
				apiVersion = this.autoNegotiateApiVersion(location, apiVersion);
				requestUrl = this.getRequestUrl(location.routeTemplate, location.area, location.resourceName, routeValues, queryParams);
				return {
					apiVersion,
					requestUrl
				};
			});
		}
		/**
		* Sets a promise that is waited on before any requests are issued. Can be used to asynchronously
		* set the request url and auth token manager.
		*/
		_setInitializationPromise(promise) {
			if (promise) this._initializationPromise = promise;
		}
		/**
		* Gets information about an API resource location (route template, supported versions, etc.)
		*
		* @param area resource area name
		* @param locationId Guid of the location to get
		*/
		beginGetLocation(area, locationId) {
			return this._initializationPromise.then(() => {
				return this.beginGetAreaLocations(area);
			}).then((areaLocations) => {
				return areaLocations[(locationId || "").toLowerCase()];
			});
		}
		beginGetAreaLocations(area) {
			let areaLocationsPromise = this._locationsByAreaPromises[area];
			if (!areaLocationsPromise) {
				let requestUrl = this.resolveUrl(VsoClient.APIS_RELATIVE_PATH + "/" + area);
				areaLocationsPromise = this.restClient.options(requestUrl).then((res) => {
					if (!res.result) return {};
					let locationsLookup = {};
					let resourceLocations = res.result.value;
					let i = 0;
					for (; i < resourceLocations.length; i++) {
						let resourceLocation = resourceLocations[i];
						locationsLookup[resourceLocation.id.toLowerCase()] = resourceLocation;
					}
					this._locationsByAreaPromises[area] = areaLocationsPromise;
					return locationsLookup;
				});
			}
			return areaLocationsPromise;
		}
		resolveUrl(relativeUrl) {
			return url.resolve(this.baseUrl, path.join(this.basePath, relativeUrl));
		}
		queryParamsToStringHelper(queryParams, prefix) {
			if (queryParams == null || queryParams.length === 0) return "";
			let queryString = "";
			if (Array.isArray(queryParams)) {
				const paramName = prefix.endsWith(".") ? prefix.slice(0, -1) : prefix;
				const values = queryParams.map((value) => value.toString()).join(",");
				queryString += paramName + "=" + encodeURIComponent(values) + "&";
				return queryString;
			}
			if (typeof queryParams !== "string") {
				for (let property in queryParams) if (queryParams.hasOwnProperty(property)) {
					const prop = queryParams[property];
					const newPrefix = prefix + encodeURIComponent(property.toString()) + ".";
					queryString += this.queryParamsToStringHelper(prop, newPrefix);
				}
			}
			if (queryString === "" && prefix.length > 0) {
				const queryValue = typeof queryParams === "object" && "toUTCString" in queryParams ? queryParams.toUTCString() : queryParams.toString();
				queryString = (prefix.endsWith(".") ? prefix.slice(0, -1) : prefix) + "=" + encodeURIComponent(queryValue) + "&";
			}
			return queryString;
		}
		queryParamsToString(queryParams) {
			return ("?" + this.queryParamsToStringHelper(queryParams, "")).slice(0, -1);
		}
		getRequestUrl(routeTemplate, area, resource, routeValues, queryParams) {
			routeValues = routeValues || {};
			if (!routeValues.area) routeValues.area = area;
			if (!routeValues.resource) routeValues.resource = resource;
			let relativeUrl = this.replaceRouteValues(routeTemplate, routeValues);
			if (queryParams) relativeUrl += this.queryParamsToString(queryParams);
			return url.resolve(this.baseUrl, path.join(this.basePath, relativeUrl));
		}
		replaceRouteValues(routeTemplate, routeValues) {
			let result = "", currentPathPart = "", paramName = "", insideParam = false, charIndex, routeTemplateLength = routeTemplate.length, c;
			for (charIndex = 0; charIndex < routeTemplateLength; charIndex++) {
				c = routeTemplate[charIndex];
				if (insideParam) {
					if (c == "}") {
						insideParam = false;
						if (routeValues[paramName]) currentPathPart += encodeURIComponent(routeValues[paramName]);
						else {
							let strippedParamName = paramName.replace(/[^a-z0-9]/gi, "");
							if (routeValues[strippedParamName]) currentPathPart += encodeURIComponent(routeValues[strippedParamName]);
						}
						paramName = "";
					} else paramName += c;
				} else if (c == "/") {
					if (currentPathPart) {
						if (result) result += "/";
						result += currentPathPart;
						currentPathPart = "";
					}
				} else if (c == "{") {
					if (charIndex + 1 < routeTemplateLength && routeTemplate[charIndex + 1] == "{") {
						currentPathPart += c;
						charIndex++;
					} else insideParam = true;
				} else if (c == "}") {
					currentPathPart += c;
					if (charIndex + 1 < routeTemplateLength && routeTemplate[charIndex + 1] == "}") charIndex++;
				} else currentPathPart += c;
			}
			if (currentPathPart) {
				if (result) result += "/";
				result += currentPathPart;
			}
			return result;
		}
	};
	exports.VsoClient = VsoClient;
	VsoClient.APIS_RELATIVE_PATH = "_apis";
	VsoClient.PREVIEW_INDICATOR = "-preview.";
}));
// node_modules/azure-devops-node-api/Serialization.js
var require_Serialization = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ContractSerializer = void 0;
	(function(ContractSerializer) {
		var _legacyDateRegExp;
		/**
		* Process a contract in its raw form (e.g. date fields are Dates, and Enums are numbers) and
		* return a pure JSON object that can be posted to REST endpoint.
		*
		* @param data The object to serialize
		* @param contractMetadata The type info/metadata for the contract type being serialized
		* @param preserveOriginal If true, don't modify the original object. False modifies the original object (the return value points to the data argument).
		*/
		function serialize(data, contractMetadata, preserveOriginal) {
			if (data && contractMetadata) {
				if (Array.isArray(data)) return _getTranslatedArray(data, contractMetadata, true, preserveOriginal);
				else return _getTranslatedObject(data, contractMetadata, true, preserveOriginal);
			} else return data;
		}
		ContractSerializer.serialize = serialize;
		/**
		* Process a pure JSON object (e.g. that came from a REST call) and transform it into a JS object
		* where date strings are converted to Date objects and enum values are converted from strings into
		* their numerical value.
		*
		* @param data The object to deserialize
		* @param contractMetadata The type info/metadata for the contract type being deserialize
		* @param preserveOriginal If true, don't modify the original object. False modifies the original object (the return value points to the data argument).
		* @param unwrapWrappedCollections If true check for wrapped arrays (REST apis will not return arrays directly as the root result but will instead wrap them in a { values: [], count: 0 } object.
		*/
		function deserialize(data, contractMetadata, preserveOriginal, unwrapWrappedCollections) {
			if (data) {
				if (unwrapWrappedCollections && Array.isArray(data.value)) data = data.value;
				if (contractMetadata) {
					if (Array.isArray(data)) data = _getTranslatedArray(data, contractMetadata, false, preserveOriginal);
					else data = _getTranslatedObject(data, contractMetadata, false, preserveOriginal);
				}
			}
			return data;
		}
		ContractSerializer.deserialize = deserialize;
		function _getTranslatedArray(array, typeMetadata, serialize, preserveOriginal) {
			var resultArray = array;
			var arrayCopy = [];
			var i = 0;
			for (; i < array.length; i++) {
				var item = array[i];
				var processedItem;
				if (Array.isArray(item)) processedItem = _getTranslatedArray(item, typeMetadata, serialize, preserveOriginal);
				else processedItem = _getTranslatedObject(item, typeMetadata, serialize, preserveOriginal);
				if (preserveOriginal) {
					arrayCopy.push(processedItem);
					if (processedItem !== item) resultArray = arrayCopy;
				} else array[i] = processedItem;
			}
			return resultArray;
		}
		function _getTranslatedObject(typeObject, typeMetadata, serialize, preserveOriginal) {
			var processedItem = typeObject, copiedItem = false;
			if (typeObject && typeMetadata.fields) for (var fieldName in typeMetadata.fields) {
				var fieldMetadata = typeMetadata.fields[fieldName];
				var fieldValue = typeObject[fieldName];
				var translatedValue = _getTranslatedField(fieldValue, fieldMetadata, serialize, preserveOriginal);
				if (fieldValue !== translatedValue) {
					if (preserveOriginal && !copiedItem) {
						processedItem = this._extend({}, typeObject);
						copiedItem = true;
					}
					processedItem[fieldName] = translatedValue;
				}
			}
			return processedItem;
		}
		function _getTranslatedField(fieldValue, fieldMetadata, serialize, preserveOriginal) {
			if (!fieldValue) return fieldValue;
			if (fieldMetadata.isArray) {
				if (Array.isArray(fieldValue)) {
					var newArray = [], processedArray = fieldValue;
					for (var index = 0; index < fieldValue.length; index++) {
						var arrayValue = fieldValue[index];
						var processedValue = arrayValue;
						if (fieldMetadata.isDate) processedValue = _getTranslatedDateValue(arrayValue, serialize);
						else if (fieldMetadata.enumType) processedValue = _getTranslatedEnumValue(fieldMetadata.enumType, arrayValue, serialize);
						else if (fieldMetadata.typeInfo) {
							if (Array.isArray(arrayValue)) processedValue = _getTranslatedArray(arrayValue, fieldMetadata.typeInfo, serialize, preserveOriginal);
							else processedValue = _getTranslatedObject(arrayValue, fieldMetadata.typeInfo, serialize, preserveOriginal);
						}
						if (preserveOriginal) {
							newArray.push(processedValue);
							if (processedValue !== arrayValue) processedArray = newArray;
						} else fieldValue[index] = processedValue;
					}
					return processedArray;
				} else return fieldValue;
			} else if (fieldMetadata.isDictionary) {
				var dictionaryModified = false;
				var newDictionary = {};
				for (var key in fieldValue) {
					var dictionaryValue = fieldValue[key];
					var newKey = key, newValue = dictionaryValue;
					if (fieldMetadata.dictionaryKeyIsDate) newKey = _getTranslatedDateValue(key, serialize);
					else if (fieldMetadata.dictionaryKeyEnumType) newKey = _getTranslatedEnumValue(fieldMetadata.dictionaryKeyEnumType, key, serialize);
					if (fieldMetadata.dictionaryValueIsDate) newValue = _getTranslatedDateValue(dictionaryValue, serialize);
					else if (fieldMetadata.dictionaryValueEnumType) newValue = _getTranslatedEnumValue(fieldMetadata.dictionaryValueEnumType, dictionaryValue, serialize);
					else if (fieldMetadata.dictionaryValueTypeInfo) newValue = _getTranslatedObject(newValue, fieldMetadata.dictionaryValueTypeInfo, serialize, preserveOriginal);
					else if (fieldMetadata.dictionaryValueFieldInfo) newValue = _getTranslatedField(dictionaryValue, fieldMetadata.dictionaryValueFieldInfo, serialize, preserveOriginal);
					newDictionary[newKey] = newValue;
					if (key !== newKey || dictionaryValue !== newValue) dictionaryModified = true;
				}
				return dictionaryModified ? newDictionary : fieldValue;
			} else if (fieldMetadata.isDate) return _getTranslatedDateValue(fieldValue, serialize);
			else if (fieldMetadata.enumType) return _getTranslatedEnumValue(fieldMetadata.enumType, fieldValue, serialize);
			else if (fieldMetadata.typeInfo) return _getTranslatedObject(fieldValue, fieldMetadata.typeInfo, serialize, preserveOriginal);
			else return fieldValue;
		}
		function _getTranslatedEnumValue(enumType, valueToConvert, serialize) {
			if (serialize && typeof valueToConvert === "number") {} else if (!serialize && typeof valueToConvert === "string") {
				var result = 0;
				if (valueToConvert) {
					var splitValue = valueToConvert.split(",");
					for (var i = 0; i < splitValue.length; i++) {
						var enumName = splitValue[i].replace(/^\s+|\s+$/g, "") || "";
						if (enumName) {
							var resultPart = enumType.enumValues[enumName];
							if (!resultPart) {
								var lowerCaseEnumName = enumName.toLowerCase();
								if (lowerCaseEnumName !== enumName) for (var name in enumType.enumValues) {
									var value = enumType.enumValues[name];
									if (name.toLowerCase() === lowerCaseEnumName) {
										resultPart = value;
										break;
									}
								}
							}
							if (resultPart) result |= resultPart;
						}
					}
				}
				return result;
			}
			return valueToConvert;
		}
		function _getTranslatedDateValue(valueToConvert, serialize) {
			if (!serialize && typeof valueToConvert === "string") {
				var dateValue = new Date(valueToConvert);
				if (isNaN(dateValue) && navigator.userAgent && /msie/i.test(navigator.userAgent)) dateValue = _convertLegacyIEDate(valueToConvert);
				return dateValue;
			}
			return valueToConvert;
		}
		function _convertLegacyIEDate(dateStringValue) {
			var match;
			if (!_legacyDateRegExp) _legacyDateRegExp = /* @__PURE__ */ new RegExp("(\\d+)-(\\d+)-(\\d+)T(\\d+):(\\d+):(\\d+).(\\d+)Z");
			match = _legacyDateRegExp.exec(dateStringValue);
			if (match) return new Date(Date.UTC(parseInt(match[1]), parseInt(match[2]) - 1, parseInt(match[3]), parseInt(match[4]), parseInt(match[5]), parseInt(match[6]), parseInt(match[7])));
			else return null;
		}
	})(exports.ContractSerializer || (exports.ContractSerializer = {}));
}));
// node_modules/azure-devops-node-api/RateLimitUtils.js
var require_RateLimitUtils = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extractRateLimitHeaders = void 0;
	/**
	* Extracts rate limit headers from the provided headers and attaches them to the target object
	* @param headers - source headers
	* @param target - target object to attach rate limit info to
	*/
	function extractRateLimitHeaders(headers, target) {
		if (!headers || !target) return;
		const rateLimit = {};
		let hasRateLimitHeader = false;
		if (headers["x-ratelimit-resource"]) {
			rateLimit.resource = headers["x-ratelimit-resource"];
			hasRateLimitHeader = true;
		}
		if (headers["x-ratelimit-delay"]) {
			rateLimit.delay = parseFloat(headers["x-ratelimit-delay"]);
			hasRateLimitHeader = true;
		}
		if (headers["x-ratelimit-limit"]) {
			rateLimit.limit = parseInt(headers["x-ratelimit-limit"], 10);
			hasRateLimitHeader = true;
		}
		if (headers["x-ratelimit-remaining"]) {
			rateLimit.remaining = parseInt(headers["x-ratelimit-remaining"], 10);
			hasRateLimitHeader = true;
		}
		if (headers["x-ratelimit-reset"]) {
			rateLimit.reset = parseInt(headers["x-ratelimit-reset"], 10);
			hasRateLimitHeader = true;
		}
		if (headers["retry-after"]) {
			rateLimit.retryAfter = parseInt(headers["retry-after"], 10);
			hasRateLimitHeader = true;
		}
		if (hasRateLimitHeader) target.rateLimit = rateLimit;
	}
	exports.extractRateLimitHeaders = extractRateLimitHeaders;
}));
// node_modules/typed-rest-client/Util.js
var require_Util = /* @__PURE__ */ __commonJSMin(((exports, module, this$6) => {
	var __awaiter = this$6 && this$6.__awaiter || function(thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P ? value : new P(function(resolve) {
				resolve(value);
			});
		}
		return new (P || (P = Promise))(function(resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value));
				} catch (e) {
					reject(e);
				}
			}
			function rejected(value) {
				try {
					step(generator["throw"](value));
				} catch (e) {
					reject(e);
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getUrl = getUrl;
	exports.decompressGzippedContent = decompressGzippedContent;
	exports.buildProxyBypassRegexFromEnv = buildProxyBypassRegexFromEnv;
	exports.obtainContentCharset = obtainContentCharset;
	const qs = require_lib();
	const zlib = __require("zlib");
	/**
	* creates an url from a request url and optional base url (http://server:8080)
	* @param {string} resource - a fully qualified url or relative path
	* @param {string} baseUrl - an optional baseUrl (http://server:8080)
	* @param {IRequestOptions} options - an optional options object, could include QueryParameters e.g.
	* @return {string} - resultant url
	*/
	function getUrl(resource, baseUrl, queryParams) {
		let requestUrl = "";
		if (!baseUrl) requestUrl = resource;
		else if (!resource) requestUrl = baseUrl;
		else {
			const effectiveBase = new URL(baseUrl);
			if (!effectiveBase.pathname.endsWith("/")) effectiveBase.pathname += "/";
			const resultantUrl = new URL(resource, effectiveBase.href);
			if (!resultantUrl.pathname.endsWith("/") && resource.endsWith("/")) resultantUrl.pathname += "/";
			requestUrl = resultantUrl.href;
		}
		return queryParams ? getUrlWithParsedQueryParams(requestUrl, queryParams) : requestUrl;
	}
	/**
	*
	* @param {string} requestUrl
	* @param {IRequestQueryParams} queryParams
	* @return {string} - Request's URL with Query Parameters appended/parsed.
	*/
	function getUrlWithParsedQueryParams(requestUrl, queryParams) {
		return `${requestUrl.replace(/\?$/g, "")}${qs.stringify(queryParams.params, buildParamsStringifyOptions(queryParams))}`;
	}
	/**
	* Build options for QueryParams Stringifying.
	*
	* @param {IRequestQueryParams} queryParams
	* @return {object}
	*/
	function buildParamsStringifyOptions(queryParams) {
		return {
			addQueryPrefix: true,
			delimiter: (queryParams.options || {}).separator || "&",
			allowDots: (queryParams.options || {}).shouldAllowDots || false,
			arrayFormat: (queryParams.options || {}).arrayFormat || "repeat",
			encodeValuesOnly: (queryParams.options || {}).shouldOnlyEncodeValues || true
		};
	}
	/**
	* Decompress/Decode gzip encoded JSON
	* Using Node.js built-in zlib module
	*
	* @param {Buffer} buffer
	* @param {string} charset? - optional; defaults to 'utf-8'
	* @return {Promise<string>}
	*/
	function decompressGzippedContent(buffer, charset) {
		return __awaiter(this, void 0, void 0, function* () {
			return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
				zlib.gunzip(buffer, function(error, buffer) {
					if (error) reject(error);
					else resolve(buffer.toString(charset || "utf-8"));
				});
			}));
		});
	}
	/**
	* Builds a RegExp to test urls against for deciding
	* wether to bypass proxy from an entry of the
	* environment variable setting NO_PROXY
	*
	* @param {string} bypass
	* @return {RegExp}
	*/
	function buildProxyBypassRegexFromEnv(bypass) {
		try {
			return new RegExp(bypass, "i");
		} catch (err) {
			if (err instanceof SyntaxError && (bypass || "").startsWith("*")) {
				let wildcardEscaped = bypass.replace("*", "(.*)");
				return new RegExp(wildcardEscaped, "i");
			}
			throw err;
		}
	}
	/**
	* Obtain Response's Content Charset.
	* Through inspecting `content-type` response header.
	* It Returns 'utf-8' if NO charset specified/matched.
	*
	* @param {IHttpClientResponse} response
	* @return {string} - Content Encoding Charset; Default=utf-8
	*/
	function obtainContentCharset(response) {
		const nodeSupportedEncodings = [
			"ascii",
			"utf8",
			"utf16le",
			"ucs2",
			"base64",
			"binary",
			"hex"
		];
		const matches = (response.message.headers["content-type"] || "").match(/charset=([^;,\r\n]+)/i);
		if (matches && matches[1] && nodeSupportedEncodings.indexOf(matches[1]) != -1) return matches[1];
		return "utf-8";
	}
}));
// node_modules/tunnel/lib/tunnel.js
var require_tunnel$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	__require("net");
	var tls = __require("tls");
	var http = __require("http");
	var https = __require("https");
	var events = __require("events");
	__require("assert");
	var util = __require("util");
	exports.httpOverHttp = httpOverHttp;
	exports.httpsOverHttp = httpsOverHttp;
	exports.httpOverHttps = httpOverHttps;
	exports.httpsOverHttps = httpsOverHttps;
	function httpOverHttp(options) {
		var agent = new TunnelingAgent(options);
		agent.request = http.request;
		return agent;
	}
	function httpsOverHttp(options) {
		var agent = new TunnelingAgent(options);
		agent.request = http.request;
		agent.createSocket = createSecureSocket;
		agent.defaultPort = 443;
		return agent;
	}
	function httpOverHttps(options) {
		var agent = new TunnelingAgent(options);
		agent.request = https.request;
		return agent;
	}
	function httpsOverHttps(options) {
		var agent = new TunnelingAgent(options);
		agent.request = https.request;
		agent.createSocket = createSecureSocket;
		agent.defaultPort = 443;
		return agent;
	}
	function TunnelingAgent(options) {
		var self = this;
		self.options = options || {};
		self.proxyOptions = self.options.proxy || {};
		self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
		self.requests = [];
		self.sockets = [];
		self.on("free", function onFree(socket, host, port, localAddress) {
			var options = toOptions(host, port, localAddress);
			for (var i = 0, len = self.requests.length; i < len; ++i) {
				var pending = self.requests[i];
				if (pending.host === options.host && pending.port === options.port) {
					self.requests.splice(i, 1);
					pending.request.onSocket(socket);
					return;
				}
			}
			socket.destroy();
			self.removeSocket(socket);
		});
	}
	util.inherits(TunnelingAgent, events.EventEmitter);
	TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
		var self = this;
		var options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress));
		if (self.sockets.length >= this.maxSockets) {
			self.requests.push(options);
			return;
		}
		self.createSocket(options, function(socket) {
			socket.on("free", onFree);
			socket.on("close", onCloseOrRemove);
			socket.on("agentRemove", onCloseOrRemove);
			req.onSocket(socket);
			function onFree() {
				self.emit("free", socket, options);
			}
			function onCloseOrRemove(err) {
				self.removeSocket(socket);
				socket.removeListener("free", onFree);
				socket.removeListener("close", onCloseOrRemove);
				socket.removeListener("agentRemove", onCloseOrRemove);
			}
		});
	};
	TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
		var self = this;
		var placeholder = {};
		self.sockets.push(placeholder);
		var connectOptions = mergeOptions({}, self.proxyOptions, {
			method: "CONNECT",
			path: options.host + ":" + options.port,
			agent: false,
			headers: { host: options.host + ":" + options.port }
		});
		if (options.localAddress) connectOptions.localAddress = options.localAddress;
		if (connectOptions.proxyAuth) {
			connectOptions.headers = connectOptions.headers || {};
			connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
		}
		debug("making CONNECT request");
		var connectReq = self.request(connectOptions);
		connectReq.useChunkedEncodingByDefault = false;
		connectReq.once("response", onResponse);
		connectReq.once("upgrade", onUpgrade);
		connectReq.once("connect", onConnect);
		connectReq.once("error", onError);
		connectReq.end();
		function onResponse(res) {
			res.upgrade = true;
		}
		function onUpgrade(res, socket, head) {
			process.nextTick(function() {
				onConnect(res, socket, head);
			});
		}
		function onConnect(res, socket, head) {
			connectReq.removeAllListeners();
			socket.removeAllListeners();
			if (res.statusCode !== 200) {
				debug("tunneling socket could not be established, statusCode=%d", res.statusCode);
				socket.destroy();
				var error = /* @__PURE__ */ new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
				error.code = "ECONNRESET";
				options.request.emit("error", error);
				self.removeSocket(placeholder);
				return;
			}
			if (head.length > 0) {
				debug("got illegal response body from proxy");
				socket.destroy();
				var error = /* @__PURE__ */ new Error("got illegal response body from proxy");
				error.code = "ECONNRESET";
				options.request.emit("error", error);
				self.removeSocket(placeholder);
				return;
			}
			debug("tunneling connection has established");
			self.sockets[self.sockets.indexOf(placeholder)] = socket;
			return cb(socket);
		}
		function onError(cause) {
			connectReq.removeAllListeners();
			debug("tunneling socket could not be established, cause=%s\n", cause.message, cause.stack);
			var error = /* @__PURE__ */ new Error("tunneling socket could not be established, cause=" + cause.message);
			error.code = "ECONNRESET";
			options.request.emit("error", error);
			self.removeSocket(placeholder);
		}
	};
	TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
		var pos = this.sockets.indexOf(socket);
		if (pos === -1) return;
		this.sockets.splice(pos, 1);
		var pending = this.requests.shift();
		if (pending) this.createSocket(pending, function(socket) {
			pending.request.onSocket(socket);
		});
	};
	function createSecureSocket(options, cb) {
		var self = this;
		TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
			var hostHeader = options.request.getHeader("host");
			var tlsOptions = mergeOptions({}, self.options, {
				socket,
				servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
			});
			var secureSocket = tls.connect(0, tlsOptions);
			self.sockets[self.sockets.indexOf(socket)] = secureSocket;
			cb(secureSocket);
		});
	}
	function toOptions(host, port, localAddress) {
		if (typeof host === "string") return {
			host,
			port,
			localAddress
		};
		return host;
	}
	function mergeOptions(target) {
		for (var i = 1, len = arguments.length; i < len; ++i) {
			var overrides = arguments[i];
			if (typeof overrides === "object") {
				var keys = Object.keys(overrides);
				for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
					var k = keys[j];
					if (overrides[k] !== void 0) target[k] = overrides[k];
				}
			}
		}
		return target;
	}
	var debug;
	if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) debug = function() {
		var args = Array.prototype.slice.call(arguments);
		if (typeof args[0] === "string") args[0] = "TUNNEL: " + args[0];
		else args.unshift("TUNNEL:");
		console.error.apply(console, args);
	};
	else debug = function() {};
	exports.debug = debug;
}));
// node_modules/tunnel/index.js
var require_tunnel = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_tunnel$1();
}));
// node_modules/typed-rest-client/HttpClient.js
var require_HttpClient = /* @__PURE__ */ __commonJSMin(((exports, module, this$5) => {
	var __awaiter = this$5 && this$5.__awaiter || function(thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P ? value : new P(function(resolve) {
				resolve(value);
			});
		}
		return new (P || (P = Promise))(function(resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value));
				} catch (e) {
					reject(e);
				}
			}
			function rejected(value) {
				try {
					step(generator["throw"](value));
				} catch (e) {
					reject(e);
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.HttpClient = exports.HttpClientResponse = exports.HttpCodes = void 0;
	exports.isHttps = isHttps;
	const http = __require("http");
	const https = __require("https");
	const util = require_Util();
	let fs;
	let tunnel;
	var HttpCodes;
	(function(HttpCodes) {
		HttpCodes[HttpCodes["OK"] = 200] = "OK";
		HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
		HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
		HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
		HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
		HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
		HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
		HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
		HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
		HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
		HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
		HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
		HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
		HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
		HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
		HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
		HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
		HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
		HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
		HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
		HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
		HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
		HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
		HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
		HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
		HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
		HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
	})(HttpCodes || (exports.HttpCodes = HttpCodes = {}));
	const HttpRedirectCodes = [
		HttpCodes.MovedPermanently,
		HttpCodes.ResourceMoved,
		HttpCodes.SeeOther,
		HttpCodes.TemporaryRedirect,
		HttpCodes.PermanentRedirect
	];
	const HttpResponseRetryCodes = [
		HttpCodes.BadGateway,
		HttpCodes.ServiceUnavailable,
		HttpCodes.GatewayTimeout
	];
	const NetworkRetryErrors = [
		"ECONNRESET",
		"ENOTFOUND",
		"ESOCKETTIMEDOUT",
		"ETIMEDOUT",
		"ECONNREFUSED",
		"EHOSTUNREACH"
	];
	const RetryableHttpVerbs = [
		"OPTIONS",
		"GET",
		"DELETE",
		"HEAD"
	];
	const ExponentialBackoffCeiling = 10;
	const ExponentialBackoffTimeSlice = 5;
	var HttpClientResponse = class {
		constructor(message) {
			this.message = message;
		}
		readBody() {
			return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
				const chunks = [];
				const encodingCharset = util.obtainContentCharset(this);
				const contentEncoding = this.message.headers["content-encoding"] || "";
				const isGzippedEncoded = (/* @__PURE__ */ new RegExp("(gzip$)|(gzip, *deflate)")).test(contentEncoding);
				this.message.on("data", function(data) {
					const chunk = typeof data === "string" ? Buffer.from(data, encodingCharset) : data;
					chunks.push(chunk);
				}).on("end", function() {
					return __awaiter(this, void 0, void 0, function* () {
						const buffer = Buffer.concat(chunks);
						if (isGzippedEncoded) resolve(yield util.decompressGzippedContent(buffer, encodingCharset));
						else resolve(buffer.toString(encodingCharset));
					});
				}).on("error", function(err) {
					reject(err);
				});
			}));
		}
	};
	exports.HttpClientResponse = HttpClientResponse;
	function isHttps(requestUrl) {
		return new URL(requestUrl).protocol === "https:";
	}
	var EnvironmentVariables;
	(function(EnvironmentVariables) {
		EnvironmentVariables["HTTP_PROXY"] = "HTTP_PROXY";
		EnvironmentVariables["HTTPS_PROXY"] = "HTTPS_PROXY";
		EnvironmentVariables["NO_PROXY"] = "NO_PROXY";
	})(EnvironmentVariables || (EnvironmentVariables = {}));
	var HttpClient = class {
		constructor(userAgent, handlers, requestOptions) {
			this._ignoreSslError = false;
			this._allowRedirects = true;
			this._allowRedirectDowngrade = false;
			this._maxRedirects = 50;
			this._allowRetries = false;
			this._maxRetries = 1;
			this._keepAlive = false;
			this._disposed = false;
			this._httpGlobalAgentOptions = {
				keepAlive: false,
				timeout: 3e4
			};
			this.userAgent = userAgent;
			this.handlers = handlers || [];
			let no_proxy = process.env[EnvironmentVariables.NO_PROXY];
			if (no_proxy) {
				this._httpProxyBypassHosts = [];
				no_proxy.split(",").forEach((bypass) => {
					this._httpProxyBypassHosts.push(util.buildProxyBypassRegexFromEnv(bypass));
				});
			}
			this.requestOptions = requestOptions;
			if (requestOptions) {
				if (requestOptions.ignoreSslError != null) this._ignoreSslError = requestOptions.ignoreSslError;
				this._socketTimeout = requestOptions.socketTimeout;
				this._httpProxy = requestOptions.proxy;
				if (requestOptions.proxy && requestOptions.proxy.proxyBypassHosts) {
					this._httpProxyBypassHosts = [];
					requestOptions.proxy.proxyBypassHosts.forEach((bypass) => {
						this._httpProxyBypassHosts.push(new RegExp(bypass, "i"));
					});
				}
				if (requestOptions.globalAgentOptions) this._httpGlobalAgentOptions = requestOptions.globalAgentOptions;
				this._certConfig = requestOptions.cert;
				if (this._certConfig) {
					fs = __require("fs");
					if (this._certConfig.caFile && fs.existsSync(this._certConfig.caFile)) this._ca = fs.readFileSync(this._certConfig.caFile, "utf8");
					if (this._certConfig.certFile && fs.existsSync(this._certConfig.certFile)) this._cert = fs.readFileSync(this._certConfig.certFile, "utf8");
					if (this._certConfig.keyFile && fs.existsSync(this._certConfig.keyFile)) this._key = fs.readFileSync(this._certConfig.keyFile, "utf8");
				}
				if (requestOptions.allowRedirects != null) this._allowRedirects = requestOptions.allowRedirects;
				if (requestOptions.allowRedirectDowngrade != null) this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
				if (requestOptions.maxRedirects != null) this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
				if (requestOptions.keepAlive != null) this._keepAlive = requestOptions.keepAlive;
				if (requestOptions.allowRetries != null) this._allowRetries = requestOptions.allowRetries;
				if (requestOptions.maxRetries != null) this._maxRetries = requestOptions.maxRetries;
			}
		}
		options(requestUrl, additionalHeaders) {
			return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
		}
		get(requestUrl, additionalHeaders) {
			return this.request("GET", requestUrl, null, additionalHeaders || {});
		}
		del(requestUrl, additionalHeaders) {
			return this.request("DELETE", requestUrl, null, additionalHeaders || {});
		}
		post(requestUrl, data, additionalHeaders) {
			return this.request("POST", requestUrl, data, additionalHeaders || {});
		}
		patch(requestUrl, data, additionalHeaders) {
			return this.request("PATCH", requestUrl, data, additionalHeaders || {});
		}
		put(requestUrl, data, additionalHeaders) {
			return this.request("PUT", requestUrl, data, additionalHeaders || {});
		}
		head(requestUrl, additionalHeaders) {
			return this.request("HEAD", requestUrl, null, additionalHeaders || {});
		}
		sendStream(verb, requestUrl, stream, additionalHeaders) {
			return this.request(verb, requestUrl, stream, additionalHeaders);
		}
		/**
		* Makes a raw http request.
		* All other methods such as get, post, patch, and request ultimately call this.
		* Prefer get, del, post and patch
		*/
		request(verb, requestUrl, data, headers) {
			return __awaiter(this, void 0, void 0, function* () {
				if (this._disposed) throw new Error("Client has already been disposed.");
				const parsedUrl = new URL(requestUrl);
				let info = this._prepareRequest(verb, parsedUrl, headers);
				let maxTries = this._allowRetries && RetryableHttpVerbs.indexOf(verb) != -1 ? this._maxRetries + 1 : 1;
				let numTries = 0;
				let response;
				while (numTries < maxTries) {
					try {
						response = yield this.requestRaw(info, data);
					} catch (err) {
						numTries++;
						if (err && err.code && NetworkRetryErrors.indexOf(err.code) > -1 && numTries < maxTries) {
							yield this._performExponentialBackoff(numTries);
							continue;
						}
						throw err;
					}
					if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
						let authenticationHandler;
						for (let i = 0; i < this.handlers.length; i++) if (this.handlers[i].canHandleAuthentication(response)) {
							authenticationHandler = this.handlers[i];
							break;
						}
						if (authenticationHandler) return authenticationHandler.handleAuthentication(this, info, data);
						else return response;
					}
					let redirectsRemaining = this._maxRedirects;
					while (HttpRedirectCodes.indexOf(response.message.statusCode) != -1 && this._allowRedirects && redirectsRemaining > 0) {
						const redirectUrl = response.message.headers["location"];
						if (!redirectUrl) break;
						const parsedRedirectUrl = new URL(redirectUrl, parsedUrl.href);
						if (parsedUrl.protocol == "https:" && parsedUrl.protocol != parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
						yield response.readBody();
						info = this._prepareRequest(verb, parsedRedirectUrl, headers);
						response = yield this.requestRaw(info, data);
						redirectsRemaining--;
					}
					if (HttpResponseRetryCodes.indexOf(response.message.statusCode) == -1) return response;
					numTries += 1;
					if (numTries < maxTries) {
						yield response.readBody();
						yield this._performExponentialBackoff(numTries);
					}
				}
				return response;
			});
		}
		/**
		* Needs to be called if keepAlive is set to true in request options.
		*/
		dispose() {
			if (this._agent) this._agent.destroy();
			this._disposed = true;
		}
		/**
		* Raw request.
		* @param info
		* @param data
		*/
		requestRaw(info, data) {
			return new Promise((resolve, reject) => {
				let callbackForResult = function(err, res) {
					if (err) reject(err);
					resolve(res);
				};
				this.requestRawWithCallback(info, data, callbackForResult);
			});
		}
		/**
		* Raw request with callback.
		* @param info
		* @param data
		* @param onResult
		*/
		requestRawWithCallback(info, data, onResult) {
			let socket;
			if (typeof data === "string") info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
			let callbackCalled = false;
			let handleResult = (err, res) => {
				if (!callbackCalled) {
					callbackCalled = true;
					onResult(err, res);
				}
			};
			let req = info.httpModule.request(info.options, (msg) => {
				let res = new HttpClientResponse(msg);
				handleResult(null, res);
			});
			req.on("socket", (sock) => {
				socket = sock;
			});
			req.setTimeout(this._socketTimeout || 18e4, () => {
				if (socket) socket.destroy();
				handleResult(/* @__PURE__ */ new Error("Request timeout: " + info.options.path), null);
			});
			req.on("error", function(err) {
				handleResult(err, null);
			});
			if (data && typeof data === "string") req.write(data, "utf8");
			if (data && typeof data !== "string") {
				data.on("close", function() {
					req.end();
				});
				data.pipe(req);
			} else req.end();
		}
		_prepareRequest(method, requestUrl, headers) {
			const info = {};
			info.parsedUrl = requestUrl;
			const usingSsl = requestUrl.protocol === "https:";
			info.httpModule = usingSsl ? https : http;
			const defaultPort = usingSsl ? 443 : 80;
			info.options = {};
			info.options.host = requestUrl.hostname;
			info.options.port = requestUrl.port ? parseInt(requestUrl.port) : defaultPort;
			info.options.path = requestUrl.pathname + requestUrl.search;
			info.options.method = method;
			info.options.timeout = this.requestOptions && this.requestOptions.socketTimeout || this._socketTimeout;
			this._socketTimeout = info.options.timeout;
			info.options.headers = this._mergeHeaders(headers);
			if (this.userAgent != null) info.options.headers["user-agent"] = this.userAgent;
			info.options.agent = this._getAgent(requestUrl);
			if (this.handlers && !this._isPresigned(requestUrl.href)) this.handlers.forEach((handler) => {
				handler.prepareRequest(info.options);
			});
			return info;
		}
		_isPresigned(requestUrl) {
			if (this.requestOptions && this.requestOptions.presignedUrlPatterns) {
				const patterns = this.requestOptions.presignedUrlPatterns;
				for (let i = 0; i < patterns.length; i++) if (requestUrl.match(patterns[i])) return true;
			}
			return false;
		}
		_mergeHeaders(headers) {
			const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});
			if (this.requestOptions && this.requestOptions.headers) return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers));
			return lowercaseKeys(headers || {});
		}
		_getAgent(parsedUrl) {
			let agent;
			let proxy = this._getProxy(parsedUrl);
			let useProxy = proxy.proxyUrl && proxy.proxyUrl.hostname && !this._isMatchInBypassProxyList(parsedUrl);
			if (this._keepAlive && useProxy) agent = this._proxyAgent;
			if (this._keepAlive && !useProxy) agent = this._agent;
			if (!!agent) return agent;
			const usingSsl = parsedUrl.protocol === "https:";
			let maxSockets = 100;
			if (!!this.requestOptions) maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
			if (useProxy) {
				if (!tunnel) tunnel = require_tunnel();
				const agentOptions = {
					maxSockets,
					keepAlive: this._keepAlive,
					proxy: {
						proxyAuth: proxy.proxyAuth,
						host: proxy.proxyUrl.hostname,
						port: Number(proxy.proxyUrl.port) || (proxy.proxyUrl.protocol === "https:" ? 443 : 80)
					}
				};
				let tunnelAgent;
				const overHttps = proxy.proxyUrl.protocol === "https:";
				if (usingSsl) tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
				else tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
				agent = tunnelAgent(agentOptions);
				this._proxyAgent = agent;
			}
			if (this._keepAlive && !agent) {
				const options = {
					keepAlive: this._keepAlive,
					maxSockets
				};
				agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
				this._agent = agent;
			}
			if (!agent) {
				const globalAgentOptions = {
					keepAlive: this._httpGlobalAgentOptions.keepAlive,
					timeout: this._httpGlobalAgentOptions.timeout
				};
				agent = usingSsl ? new https.Agent(globalAgentOptions) : new http.Agent(globalAgentOptions);
			}
			if (usingSsl && this._ignoreSslError) agent.options = Object.assign(agent.options || {}, { rejectUnauthorized: false });
			if (usingSsl && this._certConfig) agent.options = Object.assign(agent.options || {}, {
				ca: this._ca,
				cert: this._cert,
				key: this._key,
				passphrase: this._certConfig.passphrase
			});
			return agent;
		}
		_getProxy(parsedUrl) {
			let usingSsl = parsedUrl.protocol === "https:";
			let proxyConfig = this._httpProxy;
			let https_proxy = process.env[EnvironmentVariables.HTTPS_PROXY];
			let http_proxy = process.env[EnvironmentVariables.HTTP_PROXY];
			if (!proxyConfig) {
				if (https_proxy && usingSsl) proxyConfig = { proxyUrl: https_proxy };
				else if (http_proxy) proxyConfig = { proxyUrl: http_proxy };
			}
			let proxyUrl;
			let proxyAuth;
			if (proxyConfig) {
				if (proxyConfig.proxyUrl.length > 0) proxyUrl = new URL(proxyConfig.proxyUrl);
				if (proxyConfig.proxyUsername || proxyConfig.proxyPassword) proxyAuth = proxyConfig.proxyUsername + ":" + proxyConfig.proxyPassword;
			}
			return {
				proxyUrl,
				proxyAuth
			};
		}
		_isMatchInBypassProxyList(parsedUrl) {
			if (!this._httpProxyBypassHosts) return false;
			let bypass = false;
			this._httpProxyBypassHosts.forEach((bypassHost) => {
				if (bypassHost.test(parsedUrl.href)) bypass = true;
			});
			return bypass;
		}
		_performExponentialBackoff(retryNumber) {
			retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
			const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
			return new Promise((resolve) => setTimeout(() => resolve(), ms));
		}
	};
	exports.HttpClient = HttpClient;
}));
// node_modules/typed-rest-client/RestClient.js
var require_RestClient = /* @__PURE__ */ __commonJSMin(((exports, module, this$4) => {
	var __awaiter = this$4 && this$4.__awaiter || function(thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P ? value : new P(function(resolve) {
				resolve(value);
			});
		}
		return new (P || (P = Promise))(function(resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value));
				} catch (e) {
					reject(e);
				}
			}
			function rejected(value) {
				try {
					step(generator["throw"](value));
				} catch (e) {
					reject(e);
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.RestClient = void 0;
	const httpm = require_HttpClient();
	const util = require_Util();
	exports.RestClient = class RestClient {
		/**
		* Creates an instance of the RestClient
		* @constructor
		* @param {string} userAgent - userAgent for requests
		* @param {string} baseUrl - (Optional) If not specified, use full urls per request.  If supplied and a function passes a relative url, it will be appended to this
		* @param {ifm.IRequestHandler[]} handlers - handlers are typically auth handlers (basic, bearer, ntlm supplied)
		* @param {ifm.IRequestOptions} requestOptions - options for each http requests (http proxy setting, socket timeout)
		*/
		constructor(userAgent, baseUrl, handlers, requestOptions) {
			this.client = new httpm.HttpClient(userAgent, handlers, requestOptions);
			if (baseUrl) this._baseUrl = baseUrl;
		}
		/**
		* Gets a resource from an endpoint
		* Be aware that not found returns a null.  Other error conditions reject the promise
		* @param {string} requestUrl - fully qualified or relative url
		* @param {IRequestOptions} requestOptions - (optional) requestOptions object
		*/
		options(requestUrl, options) {
			return __awaiter(this, void 0, void 0, function* () {
				let url = util.getUrl(requestUrl, this._baseUrl);
				let res = yield this.client.options(url, this._headersFromOptions(options));
				return this.processResponse(res, options);
			});
		}
		/**
		* Gets a resource from an endpoint
		* Be aware that not found returns a null.  Other error conditions reject the promise
		* @param {string} resource - fully qualified url or relative path
		* @param {IRequestOptions} requestOptions - (optional) requestOptions object
		*/
		get(resource, options) {
			return __awaiter(this, void 0, void 0, function* () {
				let url = util.getUrl(resource, this._baseUrl, (options || {}).queryParameters);
				let res = yield this.client.get(url, this._headersFromOptions(options));
				return this.processResponse(res, options);
			});
		}
		/**
		* Deletes a resource from an endpoint
		* Be aware that not found returns a null.  Other error conditions reject the promise
		* @param {string} resource - fully qualified or relative url
		* @param {IRequestOptions} requestOptions - (optional) requestOptions object
		*/
		del(resource, options) {
			return __awaiter(this, void 0, void 0, function* () {
				let url = util.getUrl(resource, this._baseUrl, (options || {}).queryParameters);
				let res = yield this.client.del(url, this._headersFromOptions(options));
				return this.processResponse(res, options);
			});
		}
		/**
		* Creates resource(s) from an endpoint
		* T type of object returned.
		* Be aware that not found returns a null.  Other error conditions reject the promise
		* @param {string} resource - fully qualified or relative url
		* @param {IRequestOptions} requestOptions - (optional) requestOptions object
		*/
		create(resource, resources, options) {
			return __awaiter(this, void 0, void 0, function* () {
				let url = util.getUrl(resource, this._baseUrl);
				let headers = this._headersFromOptions(options, true);
				let data = JSON.stringify(resources, null, 2);
				let res = yield this.client.post(url, data, headers);
				return this.processResponse(res, options);
			});
		}
		/**
		* Updates resource(s) from an endpoint
		* T type of object returned.
		* Be aware that not found returns a null.  Other error conditions reject the promise
		* @param {string} resource - fully qualified or relative url
		* @param {IRequestOptions} requestOptions - (optional) requestOptions object
		*/
		update(resource, resources, options) {
			return __awaiter(this, void 0, void 0, function* () {
				let url = util.getUrl(resource, this._baseUrl);
				let headers = this._headersFromOptions(options, true);
				let data = JSON.stringify(resources, null, 2);
				let res = yield this.client.patch(url, data, headers);
				return this.processResponse(res, options);
			});
		}
		/**
		* Replaces resource(s) from an endpoint
		* T type of object returned.
		* Be aware that not found returns a null.  Other error conditions reject the promise
		* @param {string} resource - fully qualified or relative url
		* @param {IRequestOptions} requestOptions - (optional) requestOptions object
		*/
		replace(resource, resources, options) {
			return __awaiter(this, void 0, void 0, function* () {
				let url = util.getUrl(resource, this._baseUrl);
				let headers = this._headersFromOptions(options, true);
				let data = JSON.stringify(resources, null, 2);
				let res = yield this.client.put(url, data, headers);
				return this.processResponse(res, options);
			});
		}
		uploadStream(verb, requestUrl, stream, options) {
			return __awaiter(this, void 0, void 0, function* () {
				let url = util.getUrl(requestUrl, this._baseUrl);
				let headers = this._headersFromOptions(options, true);
				let res = yield this.client.sendStream(verb, url, stream, headers);
				return this.processResponse(res, options);
			});
		}
		_headersFromOptions(options, contentType) {
			options = options || {};
			let headers = options.additionalHeaders || {};
			headers["Accept"] = options.acceptHeader || "application/json";
			if (contentType) {
				let found = false;
				for (let header in headers) if (header.toLowerCase() == "content-type") found = true;
				if (!found) headers["Content-Type"] = "application/json; charset=utf-8";
			}
			return headers;
		}
		static dateTimeDeserializer(key, value) {
			if (typeof value === "string") {
				let a = new Date(value);
				if (!isNaN(a.valueOf())) return a;
			}
			return value;
		}
		processResponse(res, options) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					const statusCode = res.message.statusCode;
					const response = {
						statusCode,
						result: null,
						headers: {}
					};
					if (statusCode == httpm.HttpCodes.NotFound) resolve(response);
					let obj;
					let contents;
					try {
						contents = yield res.readBody();
						if (contents && contents.length > 0) {
							if (options && options.deserializeDates) obj = JSON.parse(contents, RestClient.dateTimeDeserializer);
							else obj = JSON.parse(contents);
							if (options && options.responseProcessor) response.result = options.responseProcessor(obj);
							else response.result = obj;
						}
						response.headers = res.message.headers;
					} catch (err) {}
					if (statusCode > 299) {
						let msg;
						if (obj && obj.message) msg = obj.message;
						else if (contents && contents.length > 0) msg = contents;
						else msg = "Failed request: (" + statusCode + ")";
						let err = new Error(msg);
						err["statusCode"] = statusCode;
						if (response.result) err["result"] = response.result;
						if (response.headers) err["responseHeaders"] = response.headers;
						reject(err);
					} else resolve(response);
				}));
			});
		}
	};
}));
// node_modules/azure-devops-node-api/AdoHttpClientBases.js
var require_AdoHttpClientBases = /* @__PURE__ */ __commonJSMin(((exports, module, this$3) => {
	var __awaiter = this$3 && this$3.__awaiter || function(thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P ? value : new P(function(resolve) {
				resolve(value);
			});
		}
		return new (P || (P = Promise))(function(resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value));
				} catch (e) {
					reject(e);
				}
			}
			function rejected(value) {
				try {
					step(generator["throw"](value));
				} catch (e) {
					reject(e);
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AdoRestClient = exports.AdoHttpClient = void 0;
	const RateLimitUtils_1 = require_RateLimitUtils();
	const rm = require_RestClient();
	const hm = require_HttpClient();
	/**
	* AdoHttpClient that extracts rate limit headers and attaches them to the response object
	*/
	var AdoHttpClient = class extends hm.HttpClient {
		request(verb, requestUrl, data, headers) {
			const _super = Object.create(null, { request: { get: () => super.request } });
			var _a;
			return __awaiter(this, void 0, void 0, function* () {
				const res = yield _super.request.call(this, verb, requestUrl, data, headers);
				const resHeaders = (_a = res === null || res === void 0 ? void 0 : res.message) === null || _a === void 0 ? void 0 : _a.headers;
				RateLimitUtils_1.extractRateLimitHeaders(resHeaders, res);
				return res;
			});
		}
	};
	exports.AdoHttpClient = AdoHttpClient;
	/**
	* AdoRestClient that extracts rate limit headers and attaches them to the response/result objects
	*/
	var AdoRestClient = class extends rm.RestClient {
		processResponse(res, options) {
			const _super = Object.create(null, { processResponse: { get: () => super.processResponse } });
			var _a;
			return __awaiter(this, void 0, void 0, function* () {
				const headers = (_a = res === null || res === void 0 ? void 0 : res.message) === null || _a === void 0 ? void 0 : _a.headers;
				try {
					const response = yield _super.processResponse.call(this, res, options);
					if (response && response.result && typeof response.result === "object") {
						RateLimitUtils_1.extractRateLimitHeaders(headers, response.result);
						if (Array.isArray(response.result.value)) RateLimitUtils_1.extractRateLimitHeaders(headers, response.result.value);
					}
					return response;
				} catch (err) {
					RateLimitUtils_1.extractRateLimitHeaders(headers, err);
					if ((err === null || err === void 0 ? void 0 : err.result) && typeof err.result === "object") RateLimitUtils_1.extractRateLimitHeaders(headers, err.result);
					return Promise.reject(err);
				}
			});
		}
	};
	exports.AdoRestClient = AdoRestClient;
}));
// node_modules/azure-devops-node-api/ClientApiBases.js
var require_ClientApiBases = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ClientApiBase = void 0;
	const vsom = require_VsoClient();
	const serm = require_Serialization();
	const AdoHttpClientBases = require_AdoHttpClientBases();
	const RateLimitUtils_1 = require_RateLimitUtils();
	var ClientApiBase = class {
		constructor(baseUrl, handlers, userAgent, options) {
			this.baseUrl = baseUrl;
			this.http = new AdoHttpClientBases.AdoHttpClient(userAgent, handlers, options);
			this.rest = new AdoHttpClientBases.AdoRestClient(userAgent, null, handlers, options);
			this.vsoClient = new vsom.VsoClient(baseUrl, this.rest);
			this.userAgent = userAgent;
		}
		createAcceptHeader(type, apiVersion) {
			return type + (apiVersion ? ";api-version=" + apiVersion : "");
		}
		createRequestOptions(type, apiVersion) {
			let options = {};
			options.acceptHeader = this.createAcceptHeader(type, apiVersion);
			return options;
		}
		formatResponse(data, responseTypeMetadata, isCollection) {
			let serializationData = {
				responseTypeMetadata,
				responseIsCollection: isCollection
			};
			return serm.ContractSerializer.deserialize(data, serializationData.responseTypeMetadata, false, serializationData.responseIsCollection);
		}
		extractRateLimitHeaders(headers, target) {
			RateLimitUtils_1.extractRateLimitHeaders(headers, target);
		}
	};
	exports.ClientApiBase = ClientApiBase;
}));
// node_modules/azure-devops-node-api/interfaces/PolicyInterfaces.js
var require_PolicyInterfaces = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TypeInfo = exports.PolicyEvaluationStatus = void 0;
	(function(PolicyEvaluationStatus) {
		/**
		* The policy is either queued to run, or is waiting for some event before progressing.
		*/
		PolicyEvaluationStatus[PolicyEvaluationStatus["Queued"] = 0] = "Queued";
		/**
		* The policy is currently running.
		*/
		PolicyEvaluationStatus[PolicyEvaluationStatus["Running"] = 1] = "Running";
		/**
		* The policy has been fulfilled for this pull request.
		*/
		PolicyEvaluationStatus[PolicyEvaluationStatus["Approved"] = 2] = "Approved";
		/**
		* The policy has rejected this pull request.
		*/
		PolicyEvaluationStatus[PolicyEvaluationStatus["Rejected"] = 3] = "Rejected";
		/**
		* The policy does not apply to this pull request.
		*/
		PolicyEvaluationStatus[PolicyEvaluationStatus["NotApplicable"] = 4] = "NotApplicable";
		/**
		* The policy has encountered an unexpected error.
		*/
		PolicyEvaluationStatus[PolicyEvaluationStatus["Broken"] = 5] = "Broken";
	})(exports.PolicyEvaluationStatus || (exports.PolicyEvaluationStatus = {}));
	exports.TypeInfo = {
		PolicyConfiguration: {},
		PolicyEvaluationRecord: {},
		PolicyEvaluationStatus: { enumValues: {
			"queued": 0,
			"running": 1,
			"approved": 2,
			"rejected": 3,
			"notApplicable": 4,
			"broken": 5
		} }
	};
	exports.TypeInfo.PolicyConfiguration.fields = { createdDate: { isDate: true } };
	exports.TypeInfo.PolicyEvaluationRecord.fields = {
		completedDate: { isDate: true },
		configuration: { typeInfo: exports.TypeInfo.PolicyConfiguration },
		startedDate: { isDate: true },
		status: { enumType: exports.TypeInfo.PolicyEvaluationStatus }
	};
}));
// node_modules/azure-devops-node-api/interfaces/CoreInterfaces.js
var require_CoreInterfaces = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TypeInfo = exports.SourceControlTypes = exports.ProjectVisibility = exports.ProjectChangeType = exports.ProcessType = exports.ProcessCustomizationType = exports.ConnectedServiceKind = void 0;
	(function(ConnectedServiceKind) {
		/**
		* Custom or unknown service
		*/
		ConnectedServiceKind[ConnectedServiceKind["Custom"] = 0] = "Custom";
		/**
		* Azure Subscription
		*/
		ConnectedServiceKind[ConnectedServiceKind["AzureSubscription"] = 1] = "AzureSubscription";
		/**
		* Chef Connection
		*/
		ConnectedServiceKind[ConnectedServiceKind["Chef"] = 2] = "Chef";
		/**
		* Generic Connection
		*/
		ConnectedServiceKind[ConnectedServiceKind["Generic"] = 3] = "Generic";
	})(exports.ConnectedServiceKind || (exports.ConnectedServiceKind = {}));
	(function(ProcessCustomizationType) {
		/**
		* Process customization can't be computed.
		*/
		ProcessCustomizationType[ProcessCustomizationType["Unknown"] = -1] = "Unknown";
		/**
		* Customization based on project-scoped xml customization
		*/
		ProcessCustomizationType[ProcessCustomizationType["Xml"] = 0] = "Xml";
		/**
		* Customization based on process inheritance
		*/
		ProcessCustomizationType[ProcessCustomizationType["Inherited"] = 1] = "Inherited";
	})(exports.ProcessCustomizationType || (exports.ProcessCustomizationType = {}));
	(function(ProcessType) {
		ProcessType[ProcessType["System"] = 0] = "System";
		ProcessType[ProcessType["Custom"] = 1] = "Custom";
		ProcessType[ProcessType["Inherited"] = 2] = "Inherited";
	})(exports.ProcessType || (exports.ProcessType = {}));
	(function(ProjectChangeType) {
		ProjectChangeType[ProjectChangeType["Modified"] = 0] = "Modified";
		ProjectChangeType[ProjectChangeType["Deleted"] = 1] = "Deleted";
		ProjectChangeType[ProjectChangeType["Added"] = 2] = "Added";
	})(exports.ProjectChangeType || (exports.ProjectChangeType = {}));
	(function(ProjectVisibility) {
		ProjectVisibility[ProjectVisibility["Unchanged"] = -1] = "Unchanged";
		/**
		* The project is only visible to users with explicit access.
		*/
		ProjectVisibility[ProjectVisibility["Private"] = 0] = "Private";
		/**
		* Enterprise level project visibility
		*/
		ProjectVisibility[ProjectVisibility["Organization"] = 1] = "Organization";
		/**
		* The project is visible to all.
		*/
		ProjectVisibility[ProjectVisibility["Public"] = 2] = "Public";
		ProjectVisibility[ProjectVisibility["SystemPrivate"] = 3] = "SystemPrivate";
	})(exports.ProjectVisibility || (exports.ProjectVisibility = {}));
	(function(SourceControlTypes) {
		SourceControlTypes[SourceControlTypes["Tfvc"] = 1] = "Tfvc";
		SourceControlTypes[SourceControlTypes["Git"] = 2] = "Git";
	})(exports.SourceControlTypes || (exports.SourceControlTypes = {}));
	exports.TypeInfo = {
		ConnectedServiceKind: { enumValues: {
			"custom": 0,
			"azureSubscription": 1,
			"chef": 2,
			"generic": 3
		} },
		Process: {},
		ProcessCustomizationType: { enumValues: {
			"unknown": -1,
			"xml": 0,
			"inherited": 1
		} },
		ProcessType: { enumValues: {
			"system": 0,
			"custom": 1,
			"inherited": 2
		} },
		ProjectChangeType: { enumValues: {
			"modified": 0,
			"deleted": 1,
			"added": 2
		} },
		ProjectInfo: {},
		ProjectMessage: {},
		ProjectVisibility: { enumValues: {
			"private": 0,
			"organization": 1,
			"public": 2
		} },
		SourceControlTypes: { enumValues: {
			"tfvc": 1,
			"git": 2
		} },
		TeamProject: {},
		TeamProjectCollection: {},
		TeamProjectReference: {},
		TemporaryDataCreatedDTO: {},
		WebApiConnectedService: {},
		WebApiConnectedServiceDetails: {},
		WebApiProject: {}
	};
	exports.TypeInfo.Process.fields = { type: { enumType: exports.TypeInfo.ProcessType } };
	exports.TypeInfo.ProjectInfo.fields = {
		lastUpdateTime: { isDate: true },
		visibility: { enumType: exports.TypeInfo.ProjectVisibility }
	};
	exports.TypeInfo.ProjectMessage.fields = {
		project: { typeInfo: exports.TypeInfo.ProjectInfo },
		projectChangeType: { enumType: exports.TypeInfo.ProjectChangeType }
	};
	exports.TypeInfo.TeamProject.fields = {
		lastUpdateTime: { isDate: true },
		visibility: { enumType: exports.TypeInfo.ProjectVisibility }
	};
	exports.TypeInfo.TeamProjectCollection.fields = { processCustomizationType: { enumType: exports.TypeInfo.ProcessCustomizationType } };
	exports.TypeInfo.TeamProjectReference.fields = {
		lastUpdateTime: { isDate: true },
		visibility: { enumType: exports.TypeInfo.ProjectVisibility }
	};
	exports.TypeInfo.TemporaryDataCreatedDTO.fields = { expirationDate: { isDate: true } };
	exports.TypeInfo.WebApiConnectedService.fields = { project: { typeInfo: exports.TypeInfo.TeamProjectReference } };
	exports.TypeInfo.WebApiConnectedServiceDetails.fields = { connectedServiceMetaData: { typeInfo: exports.TypeInfo.WebApiConnectedService } };
	exports.TypeInfo.WebApiProject.fields = {
		lastUpdateTime: { isDate: true },
		visibility: { enumType: exports.TypeInfo.ProjectVisibility }
	};
}));
// node_modules/azure-devops-node-api/interfaces/GitInterfaces.js
var require_GitInterfaces = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TypeInfo = exports.VersionControlRecursionType = exports.VersionControlChangeType = exports.TfvcVersionType = exports.TfvcVersionOption = exports.SupportedIdeType = exports.RefFavoriteType = exports.PullRequestTimeRangeType = exports.PullRequestStatus = exports.PullRequestMergeFailureType = exports.PullRequestAsyncStatus = exports.LineDiffBlockChangeType = exports.IterationReason = exports.ItemContentType = exports.GitVersionType = exports.GitVersionOptions = exports.GitStatusState = exports.GitResolutionWhichAction = exports.GitResolutionStatus = exports.GitResolutionRename1to2Action = exports.GitResolutionPathConflictAction = exports.GitResolutionMergeType = exports.GitResolutionError = exports.GitRefUpdateStatus = exports.GitRefUpdateMode = exports.GitRefSearchType = exports.GitPullRequestReviewFileType = exports.GitPullRequestQueryType = exports.GitPullRequestQueryIncludeOptions = exports.GitPullRequestMergeStrategy = exports.GitPathActions = exports.GitObjectType = exports.GitHistoryMode = exports.GitConflictUpdateStatus = exports.GitConflictType = exports.GitAsyncRefOperationFailureStatus = exports.GitAsyncOperationStatus = exports.CommentType = exports.CommentThreadStatus = void 0;
	const PolicyInterfaces = require_PolicyInterfaces();
	const TfsCoreInterfaces = require_CoreInterfaces();
	(function(CommentThreadStatus) {
		/**
		* The thread status is unknown.
		*/
		CommentThreadStatus[CommentThreadStatus["Unknown"] = 0] = "Unknown";
		/**
		* The thread status is active.
		*/
		CommentThreadStatus[CommentThreadStatus["Active"] = 1] = "Active";
		/**
		* The thread status is resolved as fixed.
		*/
		CommentThreadStatus[CommentThreadStatus["Fixed"] = 2] = "Fixed";
		/**
		* The thread status is resolved as won't fix.
		*/
		CommentThreadStatus[CommentThreadStatus["WontFix"] = 3] = "WontFix";
		/**
		* The thread status is closed.
		*/
		CommentThreadStatus[CommentThreadStatus["Closed"] = 4] = "Closed";
		/**
		* The thread status is resolved as by design.
		*/
		CommentThreadStatus[CommentThreadStatus["ByDesign"] = 5] = "ByDesign";
		/**
		* The thread status is pending.
		*/
		CommentThreadStatus[CommentThreadStatus["Pending"] = 6] = "Pending";
	})(exports.CommentThreadStatus || (exports.CommentThreadStatus = {}));
	(function(CommentType) {
		/**
		* The comment type is not known.
		*/
		CommentType[CommentType["Unknown"] = 0] = "Unknown";
		/**
		* This is a regular user comment.
		*/
		CommentType[CommentType["Text"] = 1] = "Text";
		/**
		* The comment comes as a result of a code change.
		*/
		CommentType[CommentType["CodeChange"] = 2] = "CodeChange";
		/**
		* The comment represents a system message.
		*/
		CommentType[CommentType["System"] = 3] = "System";
	})(exports.CommentType || (exports.CommentType = {}));
	(function(GitAsyncOperationStatus) {
		/**
		* The operation is waiting in a queue and has not yet started.
		*/
		GitAsyncOperationStatus[GitAsyncOperationStatus["Queued"] = 1] = "Queued";
		/**
		* The operation is currently in progress.
		*/
		GitAsyncOperationStatus[GitAsyncOperationStatus["InProgress"] = 2] = "InProgress";
		/**
		* The operation has completed.
		*/
		GitAsyncOperationStatus[GitAsyncOperationStatus["Completed"] = 3] = "Completed";
		/**
		* The operation has failed. Check for an error message.
		*/
		GitAsyncOperationStatus[GitAsyncOperationStatus["Failed"] = 4] = "Failed";
		/**
		* The operation has been abandoned.
		*/
		GitAsyncOperationStatus[GitAsyncOperationStatus["Abandoned"] = 5] = "Abandoned";
	})(exports.GitAsyncOperationStatus || (exports.GitAsyncOperationStatus = {}));
	(function(GitAsyncRefOperationFailureStatus) {
		/**
		* No status
		*/
		GitAsyncRefOperationFailureStatus[GitAsyncRefOperationFailureStatus["None"] = 0] = "None";
		/**
		* Indicates that the ref update request could not be completed because the ref name presented in the request was not valid.
		*/
		GitAsyncRefOperationFailureStatus[GitAsyncRefOperationFailureStatus["InvalidRefName"] = 1] = "InvalidRefName";
		/**
		* The ref update could not be completed because, in case-insensitive mode, the ref name conflicts with an existing, differently-cased ref name.
		*/
		GitAsyncRefOperationFailureStatus[GitAsyncRefOperationFailureStatus["RefNameConflict"] = 2] = "RefNameConflict";
		/**
		* The ref update request could not be completed because the user lacks the permission to create a branch
		*/
		GitAsyncRefOperationFailureStatus[GitAsyncRefOperationFailureStatus["CreateBranchPermissionRequired"] = 3] = "CreateBranchPermissionRequired";
		/**
		* The ref update request could not be completed because the user lacks write permissions required to write this ref
		*/
		GitAsyncRefOperationFailureStatus[GitAsyncRefOperationFailureStatus["WritePermissionRequired"] = 4] = "WritePermissionRequired";
		/**
		* Target branch was deleted after Git async operation started
		*/
		GitAsyncRefOperationFailureStatus[GitAsyncRefOperationFailureStatus["TargetBranchDeleted"] = 5] = "TargetBranchDeleted";
		/**
		* Git object is too large to materialize into memory
		*/
		GitAsyncRefOperationFailureStatus[GitAsyncRefOperationFailureStatus["GitObjectTooLarge"] = 6] = "GitObjectTooLarge";
		/**
		* Identity who authorized the operation was not found
		*/
		GitAsyncRefOperationFailureStatus[GitAsyncRefOperationFailureStatus["OperationIndentityNotFound"] = 7] = "OperationIndentityNotFound";
		/**
		* Async operation was not found
		*/
		GitAsyncRefOperationFailureStatus[GitAsyncRefOperationFailureStatus["AsyncOperationNotFound"] = 8] = "AsyncOperationNotFound";
		/**
		* Unexpected failure
		*/
		GitAsyncRefOperationFailureStatus[GitAsyncRefOperationFailureStatus["Other"] = 9] = "Other";
		/**
		* Initiator of async operation has signature with empty name or email
		*/
		GitAsyncRefOperationFailureStatus[GitAsyncRefOperationFailureStatus["EmptyCommitterSignature"] = 10] = "EmptyCommitterSignature";
	})(exports.GitAsyncRefOperationFailureStatus || (exports.GitAsyncRefOperationFailureStatus = {}));
	(function(GitConflictType) {
		/**
		* No conflict
		*/
		GitConflictType[GitConflictType["None"] = 0] = "None";
		/**
		* Added on source and target; content differs
		*/
		GitConflictType[GitConflictType["AddAdd"] = 1] = "AddAdd";
		/**
		* Added on source and rename destination on target
		*/
		GitConflictType[GitConflictType["AddRename"] = 2] = "AddRename";
		/**
		* Deleted on source and edited on target
		*/
		GitConflictType[GitConflictType["DeleteEdit"] = 3] = "DeleteEdit";
		/**
		* Deleted on source and renamed on target
		*/
		GitConflictType[GitConflictType["DeleteRename"] = 4] = "DeleteRename";
		/**
		* Path is a directory on source and a file on target
		*/
		GitConflictType[GitConflictType["DirectoryFile"] = 5] = "DirectoryFile";
		/**
		* Children of directory which has DirectoryFile or FileDirectory conflict
		*/
		GitConflictType[GitConflictType["DirectoryChild"] = 6] = "DirectoryChild";
		/**
		* Edited on source and deleted on target
		*/
		GitConflictType[GitConflictType["EditDelete"] = 7] = "EditDelete";
		/**
		* Edited on source and target; content differs
		*/
		GitConflictType[GitConflictType["EditEdit"] = 8] = "EditEdit";
		/**
		* Path is a file on source and a directory on target
		*/
		GitConflictType[GitConflictType["FileDirectory"] = 9] = "FileDirectory";
		/**
		* Same file renamed on both source and target; destination paths differ
		*/
		GitConflictType[GitConflictType["Rename1to2"] = 10] = "Rename1to2";
		/**
		* Different files renamed to same destination path on both source and target
		*/
		GitConflictType[GitConflictType["Rename2to1"] = 11] = "Rename2to1";
		/**
		* Rename destination on source and new file on target
		*/
		GitConflictType[GitConflictType["RenameAdd"] = 12] = "RenameAdd";
		/**
		* Renamed on source and deleted on target
		*/
		GitConflictType[GitConflictType["RenameDelete"] = 13] = "RenameDelete";
		/**
		* Rename destination on both source and target; content differs
		*/
		GitConflictType[GitConflictType["RenameRename"] = 14] = "RenameRename";
	})(exports.GitConflictType || (exports.GitConflictType = {}));
	(function(GitConflictUpdateStatus) {
		/**
		* Indicates that pull request conflict update request was completed successfully
		*/
		GitConflictUpdateStatus[GitConflictUpdateStatus["Succeeded"] = 0] = "Succeeded";
		/**
		* Indicates that the update request did not fit the expected data contract
		*/
		GitConflictUpdateStatus[GitConflictUpdateStatus["BadRequest"] = 1] = "BadRequest";
		/**
		* Indicates that the requested resolution was not valid
		*/
		GitConflictUpdateStatus[GitConflictUpdateStatus["InvalidResolution"] = 2] = "InvalidResolution";
		/**
		* Indicates that the conflict in the update request was not a supported conflict type
		*/
		GitConflictUpdateStatus[GitConflictUpdateStatus["UnsupportedConflictType"] = 3] = "UnsupportedConflictType";
		/**
		* Indicates that the conflict could not be found
		*/
		GitConflictUpdateStatus[GitConflictUpdateStatus["NotFound"] = 4] = "NotFound";
	})(exports.GitConflictUpdateStatus || (exports.GitConflictUpdateStatus = {}));
	(function(GitHistoryMode) {
		/**
		* The history mode used by `git log`. This is the default.
		*/
		GitHistoryMode[GitHistoryMode["SimplifiedHistory"] = 0] = "SimplifiedHistory";
		/**
		* The history mode used by `git log --first-parent`
		*/
		GitHistoryMode[GitHistoryMode["FirstParent"] = 1] = "FirstParent";
		/**
		* The history mode used by `git log --full-history`
		*/
		GitHistoryMode[GitHistoryMode["FullHistory"] = 2] = "FullHistory";
		/**
		* The history mode used by `git log --full-history --simplify-merges`
		*/
		GitHistoryMode[GitHistoryMode["FullHistorySimplifyMerges"] = 3] = "FullHistorySimplifyMerges";
	})(exports.GitHistoryMode || (exports.GitHistoryMode = {}));
	(function(GitObjectType) {
		GitObjectType[GitObjectType["Bad"] = 0] = "Bad";
		GitObjectType[GitObjectType["Commit"] = 1] = "Commit";
		GitObjectType[GitObjectType["Tree"] = 2] = "Tree";
		GitObjectType[GitObjectType["Blob"] = 3] = "Blob";
		GitObjectType[GitObjectType["Tag"] = 4] = "Tag";
		GitObjectType[GitObjectType["Ext2"] = 5] = "Ext2";
		GitObjectType[GitObjectType["OfsDelta"] = 6] = "OfsDelta";
		GitObjectType[GitObjectType["RefDelta"] = 7] = "RefDelta";
	})(exports.GitObjectType || (exports.GitObjectType = {}));
	(function(GitPathActions) {
		GitPathActions[GitPathActions["None"] = 0] = "None";
		GitPathActions[GitPathActions["Edit"] = 1] = "Edit";
		GitPathActions[GitPathActions["Delete"] = 2] = "Delete";
		GitPathActions[GitPathActions["Add"] = 3] = "Add";
		GitPathActions[GitPathActions["Rename"] = 4] = "Rename";
	})(exports.GitPathActions || (exports.GitPathActions = {}));
	(function(GitPullRequestMergeStrategy) {
		/**
		* A two-parent, no-fast-forward merge. The source branch is unchanged. This is the default behavior.
		*/
		GitPullRequestMergeStrategy[GitPullRequestMergeStrategy["NoFastForward"] = 1] = "NoFastForward";
		/**
		* Put all changes from the pull request into a single-parent commit.
		*/
		GitPullRequestMergeStrategy[GitPullRequestMergeStrategy["Squash"] = 2] = "Squash";
		/**
		* Rebase the source branch on top of the target branch HEAD commit, and fast-forward the target branch. The source branch is updated during the rebase operation.
		*/
		GitPullRequestMergeStrategy[GitPullRequestMergeStrategy["Rebase"] = 3] = "Rebase";
		/**
		* Rebase the source branch on top of the target branch HEAD commit, and create a two-parent, no-fast-forward merge. The source branch is updated during the rebase operation.
		*/
		GitPullRequestMergeStrategy[GitPullRequestMergeStrategy["RebaseMerge"] = 4] = "RebaseMerge";
	})(exports.GitPullRequestMergeStrategy || (exports.GitPullRequestMergeStrategy = {}));
	(function(GitPullRequestQueryIncludeOptions) {
		/**
		* No additional elements included.
		*/
		GitPullRequestQueryIncludeOptions[GitPullRequestQueryIncludeOptions["NotSet"] = 0] = "NotSet";
		/**
		* Enforces adding associated labels to the response.
		*/
		GitPullRequestQueryIncludeOptions[GitPullRequestQueryIncludeOptions["Labels"] = 1] = "Labels";
	})(exports.GitPullRequestQueryIncludeOptions || (exports.GitPullRequestQueryIncludeOptions = {}));
	(function(GitPullRequestQueryType) {
		/**
		* No query type set.
		*/
		GitPullRequestQueryType[GitPullRequestQueryType["NotSet"] = 0] = "NotSet";
		/**
		* Search for pull requests that created the supplied merge commits.
		*/
		GitPullRequestQueryType[GitPullRequestQueryType["LastMergeCommit"] = 1] = "LastMergeCommit";
		/**
		* Search for pull requests that merged the supplied commits.
		*/
		GitPullRequestQueryType[GitPullRequestQueryType["Commit"] = 2] = "Commit";
	})(exports.GitPullRequestQueryType || (exports.GitPullRequestQueryType = {}));
	(function(GitPullRequestReviewFileType) {
		GitPullRequestReviewFileType[GitPullRequestReviewFileType["ChangeEntry"] = 0] = "ChangeEntry";
		GitPullRequestReviewFileType[GitPullRequestReviewFileType["Attachment"] = 1] = "Attachment";
	})(exports.GitPullRequestReviewFileType || (exports.GitPullRequestReviewFileType = {}));
	(function(GitRefSearchType) {
		GitRefSearchType[GitRefSearchType["Exact"] = 0] = "Exact";
		GitRefSearchType[GitRefSearchType["StartsWith"] = 1] = "StartsWith";
		GitRefSearchType[GitRefSearchType["Contains"] = 2] = "Contains";
	})(exports.GitRefSearchType || (exports.GitRefSearchType = {}));
	(function(GitRefUpdateMode) {
		/**
		* Indicates the Git protocol model where any refs that can be updated will be updated, but any failures will not prevent other updates from succeeding.
		*/
		GitRefUpdateMode[GitRefUpdateMode["BestEffort"] = 0] = "BestEffort";
		/**
		* Indicates that all ref updates must succeed or none will succeed. All ref updates will be atomically written. If any failure is encountered, previously successful updates will be rolled back and the entire operation will fail.
		*/
		GitRefUpdateMode[GitRefUpdateMode["AllOrNone"] = 1] = "AllOrNone";
	})(exports.GitRefUpdateMode || (exports.GitRefUpdateMode = {}));
	(function(GitRefUpdateStatus) {
		/**
		* Indicates that the ref update request was completed successfully.
		*/
		GitRefUpdateStatus[GitRefUpdateStatus["Succeeded"] = 0] = "Succeeded";
		/**
		* Indicates that the ref update request could not be completed because part of the graph would be disconnected by this change, and the caller does not have ForcePush permission on the repository.
		*/
		GitRefUpdateStatus[GitRefUpdateStatus["ForcePushRequired"] = 1] = "ForcePushRequired";
		/**
		* Indicates that the ref update request could not be completed because the old object ID presented in the request was not the object ID of the ref when the database attempted the update. The most likely scenario is that the caller lost a race to update the ref.
		*/
		GitRefUpdateStatus[GitRefUpdateStatus["StaleOldObjectId"] = 2] = "StaleOldObjectId";
		/**
		* Indicates that the ref update request could not be completed because the ref name presented in the request was not valid.
		*/
		GitRefUpdateStatus[GitRefUpdateStatus["InvalidRefName"] = 3] = "InvalidRefName";
		/**
		* The request was not processed
		*/
		GitRefUpdateStatus[GitRefUpdateStatus["Unprocessed"] = 4] = "Unprocessed";
		/**
		* The ref update request could not be completed because the new object ID for the ref could not be resolved to a commit object (potentially through any number of tags)
		*/
		GitRefUpdateStatus[GitRefUpdateStatus["UnresolvableToCommit"] = 5] = "UnresolvableToCommit";
		/**
		* The ref update request could not be completed because the user lacks write permissions required to write this ref
		*/
		GitRefUpdateStatus[GitRefUpdateStatus["WritePermissionRequired"] = 6] = "WritePermissionRequired";
		/**
		* The ref update request could not be completed because the user lacks note creation permissions required to write this note
		*/
		GitRefUpdateStatus[GitRefUpdateStatus["ManageNotePermissionRequired"] = 7] = "ManageNotePermissionRequired";
		/**
		* The ref update request could not be completed because the user lacks the permission to create a branch
		*/
		GitRefUpdateStatus[GitRefUpdateStatus["CreateBranchPermissionRequired"] = 8] = "CreateBranchPermissionRequired";
		/**
		* The ref update request could not be completed because the user lacks the permission to create a tag
		*/
		GitRefUpdateStatus[GitRefUpdateStatus["CreateTagPermissionRequired"] = 9] = "CreateTagPermissionRequired";
		/**
		* The ref update could not be completed because it was rejected by the plugin.
		*/
		GitRefUpdateStatus[GitRefUpdateStatus["RejectedByPlugin"] = 10] = "RejectedByPlugin";
		/**
		* The ref update could not be completed because the ref is locked by another user.
		*/
		GitRefUpdateStatus[GitRefUpdateStatus["Locked"] = 11] = "Locked";
		/**
		* The ref update could not be completed because, in case-insensitive mode, the ref name conflicts with an existing, differently-cased ref name.
		*/
		GitRefUpdateStatus[GitRefUpdateStatus["RefNameConflict"] = 12] = "RefNameConflict";
		/**
		* The ref update could not be completed because it was rejected by policy.
		*/
		GitRefUpdateStatus[GitRefUpdateStatus["RejectedByPolicy"] = 13] = "RejectedByPolicy";
		/**
		* Indicates that the ref update request was completed successfully, but the ref doesn't actually exist so no changes were made.  This should only happen during deletes.
		*/
		GitRefUpdateStatus[GitRefUpdateStatus["SucceededNonExistentRef"] = 14] = "SucceededNonExistentRef";
		/**
		* Indicates that the ref update request was completed successfully, but the passed-in ref was corrupt - as in, the old object ID was bad.  This should only happen during deletes.
		*/
		GitRefUpdateStatus[GitRefUpdateStatus["SucceededCorruptRef"] = 15] = "SucceededCorruptRef";
	})(exports.GitRefUpdateStatus || (exports.GitRefUpdateStatus = {}));
	(function(GitResolutionError) {
		/**
		* No error
		*/
		GitResolutionError[GitResolutionError["None"] = 0] = "None";
		/**
		* User set a blob id for resolving a content merge, but blob was not found in repo during application
		*/
		GitResolutionError[GitResolutionError["MergeContentNotFound"] = 1] = "MergeContentNotFound";
		/**
		* Attempted to resolve a conflict by moving a file to another path, but path was already in use
		*/
		GitResolutionError[GitResolutionError["PathInUse"] = 2] = "PathInUse";
		/**
		* No error
		*/
		GitResolutionError[GitResolutionError["InvalidPath"] = 3] = "InvalidPath";
		/**
		* GitResolutionAction was set to an unrecognized value
		*/
		GitResolutionError[GitResolutionError["UnknownAction"] = 4] = "UnknownAction";
		/**
		* GitResolutionMergeType was set to an unrecognized value
		*/
		GitResolutionError[GitResolutionError["UnknownMergeType"] = 5] = "UnknownMergeType";
		/**
		* Any error for which a more specific code doesn't apply
		*/
		GitResolutionError[GitResolutionError["OtherError"] = 255] = "OtherError";
	})(exports.GitResolutionError || (exports.GitResolutionError = {}));
	(function(GitResolutionMergeType) {
		GitResolutionMergeType[GitResolutionMergeType["Undecided"] = 0] = "Undecided";
		GitResolutionMergeType[GitResolutionMergeType["TakeSourceContent"] = 1] = "TakeSourceContent";
		GitResolutionMergeType[GitResolutionMergeType["TakeTargetContent"] = 2] = "TakeTargetContent";
		GitResolutionMergeType[GitResolutionMergeType["AutoMerged"] = 3] = "AutoMerged";
		GitResolutionMergeType[GitResolutionMergeType["UserMerged"] = 4] = "UserMerged";
	})(exports.GitResolutionMergeType || (exports.GitResolutionMergeType = {}));
	(function(GitResolutionPathConflictAction) {
		GitResolutionPathConflictAction[GitResolutionPathConflictAction["Undecided"] = 0] = "Undecided";
		GitResolutionPathConflictAction[GitResolutionPathConflictAction["KeepSourceRenameTarget"] = 1] = "KeepSourceRenameTarget";
		GitResolutionPathConflictAction[GitResolutionPathConflictAction["KeepSourceDeleteTarget"] = 2] = "KeepSourceDeleteTarget";
		GitResolutionPathConflictAction[GitResolutionPathConflictAction["KeepTargetRenameSource"] = 3] = "KeepTargetRenameSource";
		GitResolutionPathConflictAction[GitResolutionPathConflictAction["KeepTargetDeleteSource"] = 4] = "KeepTargetDeleteSource";
	})(exports.GitResolutionPathConflictAction || (exports.GitResolutionPathConflictAction = {}));
	(function(GitResolutionRename1to2Action) {
		GitResolutionRename1to2Action[GitResolutionRename1to2Action["Undecided"] = 0] = "Undecided";
		GitResolutionRename1to2Action[GitResolutionRename1to2Action["KeepSourcePath"] = 1] = "KeepSourcePath";
		GitResolutionRename1to2Action[GitResolutionRename1to2Action["KeepTargetPath"] = 2] = "KeepTargetPath";
		GitResolutionRename1to2Action[GitResolutionRename1to2Action["KeepBothFiles"] = 3] = "KeepBothFiles";
	})(exports.GitResolutionRename1to2Action || (exports.GitResolutionRename1to2Action = {}));
	(function(GitResolutionStatus) {
		GitResolutionStatus[GitResolutionStatus["Unresolved"] = 0] = "Unresolved";
		GitResolutionStatus[GitResolutionStatus["PartiallyResolved"] = 1] = "PartiallyResolved";
		GitResolutionStatus[GitResolutionStatus["Resolved"] = 2] = "Resolved";
	})(exports.GitResolutionStatus || (exports.GitResolutionStatus = {}));
	(function(GitResolutionWhichAction) {
		GitResolutionWhichAction[GitResolutionWhichAction["Undecided"] = 0] = "Undecided";
		GitResolutionWhichAction[GitResolutionWhichAction["PickSourceAction"] = 1] = "PickSourceAction";
		GitResolutionWhichAction[GitResolutionWhichAction["PickTargetAction"] = 2] = "PickTargetAction";
	})(exports.GitResolutionWhichAction || (exports.GitResolutionWhichAction = {}));
	(function(GitStatusState) {
		/**
		* Status state not set. Default state.
		*/
		GitStatusState[GitStatusState["NotSet"] = 0] = "NotSet";
		/**
		* Status pending.
		*/
		GitStatusState[GitStatusState["Pending"] = 1] = "Pending";
		/**
		* Status succeeded.
		*/
		GitStatusState[GitStatusState["Succeeded"] = 2] = "Succeeded";
		/**
		* Status failed.
		*/
		GitStatusState[GitStatusState["Failed"] = 3] = "Failed";
		/**
		* Status with an error.
		*/
		GitStatusState[GitStatusState["Error"] = 4] = "Error";
		/**
		* Status is not applicable to the target object.
		*/
		GitStatusState[GitStatusState["NotApplicable"] = 5] = "NotApplicable";
		/**
		* Status Partially Succeeded, build finished with warnings.
		*/
		GitStatusState[GitStatusState["PartiallySucceeded"] = 6] = "PartiallySucceeded";
	})(exports.GitStatusState || (exports.GitStatusState = {}));
	(function(GitVersionOptions) {
		/**
		* Not specified
		*/
		GitVersionOptions[GitVersionOptions["None"] = 0] = "None";
		/**
		* Commit that changed item prior to the current version
		*/
		GitVersionOptions[GitVersionOptions["PreviousChange"] = 1] = "PreviousChange";
		/**
		* First parent of commit (HEAD^)
		*/
		GitVersionOptions[GitVersionOptions["FirstParent"] = 2] = "FirstParent";
	})(exports.GitVersionOptions || (exports.GitVersionOptions = {}));
	(function(GitVersionType) {
		/**
		* Interpret the version as a branch name
		*/
		GitVersionType[GitVersionType["Branch"] = 0] = "Branch";
		/**
		* Interpret the version as a tag name
		*/
		GitVersionType[GitVersionType["Tag"] = 1] = "Tag";
		/**
		* Interpret the version as a commit ID (SHA1)
		*/
		GitVersionType[GitVersionType["Commit"] = 2] = "Commit";
	})(exports.GitVersionType || (exports.GitVersionType = {}));
	(function(ItemContentType) {
		ItemContentType[ItemContentType["RawText"] = 0] = "RawText";
		ItemContentType[ItemContentType["Base64Encoded"] = 1] = "Base64Encoded";
	})(exports.ItemContentType || (exports.ItemContentType = {}));
	(function(IterationReason) {
		IterationReason[IterationReason["Push"] = 0] = "Push";
		IterationReason[IterationReason["ForcePush"] = 1] = "ForcePush";
		IterationReason[IterationReason["Create"] = 2] = "Create";
		IterationReason[IterationReason["Rebase"] = 4] = "Rebase";
		IterationReason[IterationReason["Unknown"] = 8] = "Unknown";
		IterationReason[IterationReason["Retarget"] = 16] = "Retarget";
		IterationReason[IterationReason["ResolveConflicts"] = 32] = "ResolveConflicts";
	})(exports.IterationReason || (exports.IterationReason = {}));
	(function(LineDiffBlockChangeType) {
		/**
		* No change - both the blocks are identical
		*/
		LineDiffBlockChangeType[LineDiffBlockChangeType["None"] = 0] = "None";
		/**
		* Lines were added to the block in the modified file
		*/
		LineDiffBlockChangeType[LineDiffBlockChangeType["Add"] = 1] = "Add";
		/**
		* Lines were deleted from the block in the original file
		*/
		LineDiffBlockChangeType[LineDiffBlockChangeType["Delete"] = 2] = "Delete";
		/**
		* Lines were modified
		*/
		LineDiffBlockChangeType[LineDiffBlockChangeType["Edit"] = 3] = "Edit";
	})(exports.LineDiffBlockChangeType || (exports.LineDiffBlockChangeType = {}));
	(function(PullRequestAsyncStatus) {
		/**
		* Status is not set. Default state.
		*/
		PullRequestAsyncStatus[PullRequestAsyncStatus["NotSet"] = 0] = "NotSet";
		/**
		* Pull request merge is queued.
		*/
		PullRequestAsyncStatus[PullRequestAsyncStatus["Queued"] = 1] = "Queued";
		/**
		* Pull request merge failed due to conflicts.
		*/
		PullRequestAsyncStatus[PullRequestAsyncStatus["Conflicts"] = 2] = "Conflicts";
		/**
		* Pull request merge succeeded.
		*/
		PullRequestAsyncStatus[PullRequestAsyncStatus["Succeeded"] = 3] = "Succeeded";
		/**
		* Pull request merge rejected by policy.
		*/
		PullRequestAsyncStatus[PullRequestAsyncStatus["RejectedByPolicy"] = 4] = "RejectedByPolicy";
		/**
		* Pull request merge failed.
		*/
		PullRequestAsyncStatus[PullRequestAsyncStatus["Failure"] = 5] = "Failure";
	})(exports.PullRequestAsyncStatus || (exports.PullRequestAsyncStatus = {}));
	(function(PullRequestMergeFailureType) {
		/**
		* Type is not set. Default type.
		*/
		PullRequestMergeFailureType[PullRequestMergeFailureType["None"] = 0] = "None";
		/**
		* Pull request merge failure type unknown.
		*/
		PullRequestMergeFailureType[PullRequestMergeFailureType["Unknown"] = 1] = "Unknown";
		/**
		* Pull request merge failed due to case mismatch.
		*/
		PullRequestMergeFailureType[PullRequestMergeFailureType["CaseSensitive"] = 2] = "CaseSensitive";
		/**
		* Pull request merge failed due to an object being too large.
		*/
		PullRequestMergeFailureType[PullRequestMergeFailureType["ObjectTooLarge"] = 3] = "ObjectTooLarge";
	})(exports.PullRequestMergeFailureType || (exports.PullRequestMergeFailureType = {}));
	(function(PullRequestStatus) {
		/**
		* Status not set. Default state.
		*/
		PullRequestStatus[PullRequestStatus["NotSet"] = 0] = "NotSet";
		/**
		* Pull request is active.
		*/
		PullRequestStatus[PullRequestStatus["Active"] = 1] = "Active";
		/**
		* Pull request is abandoned.
		*/
		PullRequestStatus[PullRequestStatus["Abandoned"] = 2] = "Abandoned";
		/**
		* Pull request is completed.
		*/
		PullRequestStatus[PullRequestStatus["Completed"] = 3] = "Completed";
		/**
		* Used in pull request search criteria to include all statuses.
		*/
		PullRequestStatus[PullRequestStatus["All"] = 4] = "All";
	})(exports.PullRequestStatus || (exports.PullRequestStatus = {}));
	(function(PullRequestTimeRangeType) {
		/**
		* The date when the pull request was created.
		*/
		PullRequestTimeRangeType[PullRequestTimeRangeType["Created"] = 1] = "Created";
		/**
		* The date when the pull request was closed (completed, abandoned, or merged externally).
		*/
		PullRequestTimeRangeType[PullRequestTimeRangeType["Closed"] = 2] = "Closed";
	})(exports.PullRequestTimeRangeType || (exports.PullRequestTimeRangeType = {}));
	(function(RefFavoriteType) {
		RefFavoriteType[RefFavoriteType["Invalid"] = 0] = "Invalid";
		RefFavoriteType[RefFavoriteType["Folder"] = 1] = "Folder";
		RefFavoriteType[RefFavoriteType["Ref"] = 2] = "Ref";
	})(exports.RefFavoriteType || (exports.RefFavoriteType = {}));
	(function(SupportedIdeType) {
		SupportedIdeType[SupportedIdeType["Unknown"] = 0] = "Unknown";
		SupportedIdeType[SupportedIdeType["AndroidStudio"] = 1] = "AndroidStudio";
		SupportedIdeType[SupportedIdeType["AppCode"] = 2] = "AppCode";
		SupportedIdeType[SupportedIdeType["CLion"] = 3] = "CLion";
		SupportedIdeType[SupportedIdeType["DataGrip"] = 4] = "DataGrip";
		SupportedIdeType[SupportedIdeType["Eclipse"] = 13] = "Eclipse";
		SupportedIdeType[SupportedIdeType["IntelliJ"] = 5] = "IntelliJ";
		SupportedIdeType[SupportedIdeType["MPS"] = 6] = "MPS";
		SupportedIdeType[SupportedIdeType["PhpStorm"] = 7] = "PhpStorm";
		SupportedIdeType[SupportedIdeType["PyCharm"] = 8] = "PyCharm";
		SupportedIdeType[SupportedIdeType["RubyMine"] = 9] = "RubyMine";
		SupportedIdeType[SupportedIdeType["Tower"] = 10] = "Tower";
		SupportedIdeType[SupportedIdeType["VisualStudio"] = 11] = "VisualStudio";
		SupportedIdeType[SupportedIdeType["VSCode"] = 14] = "VSCode";
		SupportedIdeType[SupportedIdeType["WebStorm"] = 12] = "WebStorm";
	})(exports.SupportedIdeType || (exports.SupportedIdeType = {}));
	(function(TfvcVersionOption) {
		/**
		* None.
		*/
		TfvcVersionOption[TfvcVersionOption["None"] = 0] = "None";
		/**
		* Return the previous version.
		*/
		TfvcVersionOption[TfvcVersionOption["Previous"] = 1] = "Previous";
		/**
		* Only usuable with versiontype MergeSource and integer versions, uses RenameSource identifier instead of Merge identifier.
		*/
		TfvcVersionOption[TfvcVersionOption["UseRename"] = 2] = "UseRename";
	})(exports.TfvcVersionOption || (exports.TfvcVersionOption = {}));
	(function(TfvcVersionType) {
		/**
		* Version is treated as a ChangesetId.
		*/
		TfvcVersionType[TfvcVersionType["None"] = 0] = "None";
		/**
		* Version is treated as a ChangesetId.
		*/
		TfvcVersionType[TfvcVersionType["Changeset"] = 1] = "Changeset";
		/**
		* Version is treated as a Shelveset name and owner.
		*/
		TfvcVersionType[TfvcVersionType["Shelveset"] = 2] = "Shelveset";
		/**
		* Version is treated as a Change.
		*/
		TfvcVersionType[TfvcVersionType["Change"] = 3] = "Change";
		/**
		* Version is treated as a Date.
		*/
		TfvcVersionType[TfvcVersionType["Date"] = 4] = "Date";
		/**
		* If Version is defined the Latest of that Version will be used, if no version is defined the latest ChangesetId will be used.
		*/
		TfvcVersionType[TfvcVersionType["Latest"] = 5] = "Latest";
		/**
		* Version will be treated as a Tip, if no version is defined latest will be used.
		*/
		TfvcVersionType[TfvcVersionType["Tip"] = 6] = "Tip";
		/**
		* Version will be treated as a MergeSource.
		*/
		TfvcVersionType[TfvcVersionType["MergeSource"] = 7] = "MergeSource";
	})(exports.TfvcVersionType || (exports.TfvcVersionType = {}));
	(function(VersionControlChangeType) {
		VersionControlChangeType[VersionControlChangeType["None"] = 0] = "None";
		VersionControlChangeType[VersionControlChangeType["Add"] = 1] = "Add";
		VersionControlChangeType[VersionControlChangeType["Edit"] = 2] = "Edit";
		VersionControlChangeType[VersionControlChangeType["Encoding"] = 4] = "Encoding";
		VersionControlChangeType[VersionControlChangeType["Rename"] = 8] = "Rename";
		VersionControlChangeType[VersionControlChangeType["Delete"] = 16] = "Delete";
		VersionControlChangeType[VersionControlChangeType["Undelete"] = 32] = "Undelete";
		VersionControlChangeType[VersionControlChangeType["Branch"] = 64] = "Branch";
		VersionControlChangeType[VersionControlChangeType["Merge"] = 128] = "Merge";
		VersionControlChangeType[VersionControlChangeType["Lock"] = 256] = "Lock";
		VersionControlChangeType[VersionControlChangeType["Rollback"] = 512] = "Rollback";
		VersionControlChangeType[VersionControlChangeType["SourceRename"] = 1024] = "SourceRename";
		VersionControlChangeType[VersionControlChangeType["TargetRename"] = 2048] = "TargetRename";
		VersionControlChangeType[VersionControlChangeType["Property"] = 4096] = "Property";
		VersionControlChangeType[VersionControlChangeType["All"] = 8191] = "All";
	})(exports.VersionControlChangeType || (exports.VersionControlChangeType = {}));
	(function(VersionControlRecursionType) {
		/**
		* Only return the specified item.
		*/
		VersionControlRecursionType[VersionControlRecursionType["None"] = 0] = "None";
		/**
		* Return the specified item and its direct children.
		*/
		VersionControlRecursionType[VersionControlRecursionType["OneLevel"] = 1] = "OneLevel";
		/**
		* Return the specified item and its direct children, as well as recursive chains of nested child folders that only contain a single folder.
		*/
		VersionControlRecursionType[VersionControlRecursionType["OneLevelPlusNestedEmptyFolders"] = 4] = "OneLevelPlusNestedEmptyFolders";
		/**
		* Return specified item and all descendants
		*/
		VersionControlRecursionType[VersionControlRecursionType["Full"] = 120] = "Full";
	})(exports.VersionControlRecursionType || (exports.VersionControlRecursionType = {}));
	exports.TypeInfo = {
		AdvSecEnablementStatus: {},
		Attachment: {},
		BillableCommitterDetail: {},
		Change: {},
		ChangeList: {},
		Comment: {},
		CommentThread: {},
		CommentThreadStatus: { enumValues: {
			"unknown": 0,
			"active": 1,
			"fixed": 2,
			"wontFix": 3,
			"closed": 4,
			"byDesign": 5,
			"pending": 6
		} },
		CommentType: { enumValues: {
			"unknown": 0,
			"text": 1,
			"codeChange": 2,
			"system": 3
		} },
		FileDiff: {},
		GitAnnotatedTag: {},
		GitAsyncOperationStatus: { enumValues: {
			"queued": 1,
			"inProgress": 2,
			"completed": 3,
			"failed": 4,
			"abandoned": 5
		} },
		GitAsyncRefOperation: {},
		GitAsyncRefOperationDetail: {},
		GitAsyncRefOperationFailureStatus: { enumValues: {
			"none": 0,
			"invalidRefName": 1,
			"refNameConflict": 2,
			"createBranchPermissionRequired": 3,
			"writePermissionRequired": 4,
			"targetBranchDeleted": 5,
			"gitObjectTooLarge": 6,
			"operationIndentityNotFound": 7,
			"asyncOperationNotFound": 8,
			"other": 9,
			"emptyCommitterSignature": 10
		} },
		GitAsyncRefOperationParameters: {},
		GitAsyncRefOperationSource: {},
		GitBaseVersionDescriptor: {},
		GitBranchStats: {},
		GitChange: {},
		GitCherryPick: {},
		GitCommit: {},
		GitCommitChanges: {},
		GitCommitDiffs: {},
		GitCommitRef: {},
		GitCommitToCreate: {},
		GitConflict: {},
		GitConflictAddAdd: {},
		GitConflictAddRename: {},
		GitConflictDeleteEdit: {},
		GitConflictDeleteRename: {},
		GitConflictDirectoryFile: {},
		GitConflictEditDelete: {},
		GitConflictEditEdit: {},
		GitConflictFileDirectory: {},
		GitConflictRename1to2: {},
		GitConflictRename2to1: {},
		GitConflictRenameAdd: {},
		GitConflictRenameDelete: {},
		GitConflictRenameRename: {},
		GitConflictType: { enumValues: {
			"none": 0,
			"addAdd": 1,
			"addRename": 2,
			"deleteEdit": 3,
			"deleteRename": 4,
			"directoryFile": 5,
			"directoryChild": 6,
			"editDelete": 7,
			"editEdit": 8,
			"fileDirectory": 9,
			"rename1to2": 10,
			"rename2to1": 11,
			"renameAdd": 12,
			"renameDelete": 13,
			"renameRename": 14
		} },
		GitConflictUpdateResult: {},
		GitConflictUpdateStatus: { enumValues: {
			"succeeded": 0,
			"badRequest": 1,
			"invalidResolution": 2,
			"unsupportedConflictType": 3,
			"notFound": 4
		} },
		GitDeletedRepository: {},
		GitForkRef: {},
		GitForkSyncRequest: {},
		GitForkTeamProjectReference: {},
		GitHistoryMode: { enumValues: {
			"simplifiedHistory": 0,
			"firstParent": 1,
			"fullHistory": 2,
			"fullHistorySimplifyMerges": 3
		} },
		GitImportFailedEvent: {},
		GitImportRequest: {},
		GitImportSucceededEvent: {},
		GitItem: {},
		GitItemDescriptor: {},
		GitItemRequestData: {},
		GitLastChangeTreeItems: {},
		GitMerge: {},
		GitObject: {},
		GitObjectType: { enumValues: {
			"bad": 0,
			"commit": 1,
			"tree": 2,
			"blob": 3,
			"tag": 4,
			"ext2": 5,
			"ofsDelta": 6,
			"refDelta": 7
		} },
		GitPathAction: {},
		GitPathActions: { enumValues: {
			"none": 0,
			"edit": 1,
			"delete": 2,
			"add": 3,
			"rename": 4
		} },
		GitPathToItemsCollection: {},
		GitPolicyConfigurationResponse: {},
		GitPullRequest: {},
		GitPullRequestChange: {},
		GitPullRequestCommentThread: {},
		GitPullRequestCompletionOptions: {},
		GitPullRequestIteration: {},
		GitPullRequestIterationChanges: {},
		GitPullRequestMergeStrategy: { enumValues: {
			"noFastForward": 1,
			"squash": 2,
			"rebase": 3,
			"rebaseMerge": 4
		} },
		GitPullRequestQuery: {},
		GitPullRequestQueryIncludeOptions: { enumValues: {
			"notSet": 0,
			"labels": 1
		} },
		GitPullRequestQueryInput: {},
		GitPullRequestQueryType: { enumValues: {
			"notSet": 0,
			"lastMergeCommit": 1,
			"commit": 2
		} },
		GitPullRequestReviewFileType: { enumValues: {
			"changeEntry": 0,
			"attachment": 1
		} },
		GitPullRequestSearchCriteria: {},
		GitPullRequestStatus: {},
		GitPush: {},
		GitPushEventData: {},
		GitPushRef: {},
		GitPushSearchCriteria: {},
		GitQueryBranchStatsCriteria: {},
		GitQueryCommitsCriteria: {},
		GitQueryRefsCriteria: {},
		GitRef: {},
		GitRefFavorite: {},
		GitRefSearchType: { enumValues: {
			"exact": 0,
			"startsWith": 1,
			"contains": 2
		} },
		GitRefUpdateMode: { enumValues: {
			"bestEffort": 0,
			"allOrNone": 1
		} },
		GitRefUpdateResult: {},
		GitRefUpdateStatus: { enumValues: {
			"succeeded": 0,
			"forcePushRequired": 1,
			"staleOldObjectId": 2,
			"invalidRefName": 3,
			"unprocessed": 4,
			"unresolvableToCommit": 5,
			"writePermissionRequired": 6,
			"manageNotePermissionRequired": 7,
			"createBranchPermissionRequired": 8,
			"createTagPermissionRequired": 9,
			"rejectedByPlugin": 10,
			"locked": 11,
			"refNameConflict": 12,
			"rejectedByPolicy": 13,
			"succeededNonExistentRef": 14,
			"succeededCorruptRef": 15
		} },
		GitRepository: {},
		GitRepositoryCreateOptions: {},
		GitRepositoryRef: {},
		GitResolutionError: { enumValues: {
			"none": 0,
			"mergeContentNotFound": 1,
			"pathInUse": 2,
			"invalidPath": 3,
			"unknownAction": 4,
			"unknownMergeType": 5,
			"otherError": 255
		} },
		GitResolutionMergeContent: {},
		GitResolutionMergeType: { enumValues: {
			"undecided": 0,
			"takeSourceContent": 1,
			"takeTargetContent": 2,
			"autoMerged": 3,
			"userMerged": 4
		} },
		GitResolutionPathConflict: {},
		GitResolutionPathConflictAction: { enumValues: {
			"undecided": 0,
			"keepSourceRenameTarget": 1,
			"keepSourceDeleteTarget": 2,
			"keepTargetRenameSource": 3,
			"keepTargetDeleteSource": 4
		} },
		GitResolutionPickOneAction: {},
		GitResolutionRename1to2: {},
		GitResolutionRename1to2Action: { enumValues: {
			"undecided": 0,
			"keepSourcePath": 1,
			"keepTargetPath": 2,
			"keepBothFiles": 3
		} },
		GitResolutionStatus: { enumValues: {
			"unresolved": 0,
			"partiallyResolved": 1,
			"resolved": 2
		} },
		GitResolutionWhichAction: { enumValues: {
			"undecided": 0,
			"pickSourceAction": 1,
			"pickTargetAction": 2
		} },
		GitRevert: {},
		GitStatus: {},
		GitStatusState: { enumValues: {
			"notSet": 0,
			"pending": 1,
			"succeeded": 2,
			"failed": 3,
			"error": 4,
			"notApplicable": 5,
			"partiallySucceeded": 6
		} },
		GitTargetVersionDescriptor: {},
		GitTreeDiff: {},
		GitTreeDiffEntry: {},
		GitTreeDiffResponse: {},
		GitTreeEntryRef: {},
		GitTreeRef: {},
		GitUserDate: {},
		GitVersionDescriptor: {},
		GitVersionOptions: { enumValues: {
			"none": 0,
			"previousChange": 1,
			"firstParent": 2
		} },
		GitVersionType: { enumValues: {
			"branch": 0,
			"tag": 1,
			"commit": 2
		} },
		HistoryEntry: {},
		IncludedGitCommit: {},
		ItemContent: {},
		ItemContentType: { enumValues: {
			"rawText": 0,
			"base64Encoded": 1
		} },
		ItemDetailsOptions: {},
		IterationReason: { enumValues: {
			"push": 0,
			"forcePush": 1,
			"create": 2,
			"rebase": 4,
			"unknown": 8,
			"retarget": 16,
			"resolveConflicts": 32
		} },
		LineDiffBlock: {},
		LineDiffBlockChangeType: { enumValues: {
			"none": 0,
			"add": 1,
			"delete": 2,
			"edit": 3
		} },
		PullRequestAsyncStatus: { enumValues: {
			"notSet": 0,
			"queued": 1,
			"conflicts": 2,
			"succeeded": 3,
			"rejectedByPolicy": 4,
			"failure": 5
		} },
		PullRequestMergeFailureType: { enumValues: {
			"none": 0,
			"unknown": 1,
			"caseSensitive": 2,
			"objectTooLarge": 3
		} },
		PullRequestStatus: { enumValues: {
			"notSet": 0,
			"active": 1,
			"abandoned": 2,
			"completed": 3,
			"all": 4
		} },
		PullRequestTimeRangeType: { enumValues: {
			"created": 1,
			"closed": 2
		} },
		RefFavoriteType: { enumValues: {
			"invalid": 0,
			"folder": 1,
			"ref": 2
		} },
		SupportedIde: {},
		SupportedIdeType: { enumValues: {
			"unknown": 0,
			"androidStudio": 1,
			"appCode": 2,
			"cLion": 3,
			"dataGrip": 4,
			"eclipse": 13,
			"intelliJ": 5,
			"mps": 6,
			"phpStorm": 7,
			"pyCharm": 8,
			"rubyMine": 9,
			"tower": 10,
			"visualStudio": 11,
			"vsCode": 14,
			"webStorm": 12
		} },
		TfvcBranch: {},
		TfvcBranchRef: {},
		TfvcChange: {},
		TfvcChangeset: {},
		TfvcChangesetRef: {},
		TfvcCheckinEventData: {},
		TfvcHistoryEntry: {},
		TfvcItem: {},
		TfvcItemDescriptor: {},
		TfvcItemPreviousHash: {},
		TfvcItemRequestData: {},
		TfvcLabel: {},
		TfvcLabelRef: {},
		TfvcShelveset: {},
		TfvcShelvesetRef: {},
		TfvcVersionDescriptor: {},
		TfvcVersionOption: { enumValues: {
			"none": 0,
			"previous": 1,
			"useRename": 2
		} },
		TfvcVersionType: { enumValues: {
			"none": 0,
			"changeset": 1,
			"shelveset": 2,
			"change": 3,
			"date": 4,
			"latest": 5,
			"tip": 6,
			"mergeSource": 7
		} },
		UpdateRefsRequest: {},
		VersionControlChangeType: { enumValues: {
			"none": 0,
			"add": 1,
			"edit": 2,
			"encoding": 4,
			"rename": 8,
			"delete": 16,
			"undelete": 32,
			"branch": 64,
			"merge": 128,
			"lock": 256,
			"rollback": 512,
			"sourceRename": 1024,
			"targetRename": 2048,
			"property": 4096,
			"all": 8191
		} },
		VersionControlProjectInfo: {},
		VersionControlRecursionType: { enumValues: {
			"none": 0,
			"oneLevel": 1,
			"oneLevelPlusNestedEmptyFolders": 4,
			"full": 120
		} }
	};
	exports.TypeInfo.AdvSecEnablementStatus.fields = { changedOnDate: { isDate: true } };
	exports.TypeInfo.Attachment.fields = { createdDate: { isDate: true } };
	exports.TypeInfo.BillableCommitterDetail.fields = {
		commitTime: { isDate: true },
		pushedTime: { isDate: true }
	};
	exports.TypeInfo.Change.fields = {
		changeType: { enumType: exports.TypeInfo.VersionControlChangeType },
		newContent: { typeInfo: exports.TypeInfo.ItemContent }
	};
	exports.TypeInfo.ChangeList.fields = {
		changeCounts: {
			isDictionary: true,
			dictionaryKeyEnumType: exports.TypeInfo.VersionControlChangeType
		},
		creationDate: { isDate: true },
		sortDate: { isDate: true }
	};
	exports.TypeInfo.Comment.fields = {
		commentType: { enumType: exports.TypeInfo.CommentType },
		lastContentUpdatedDate: { isDate: true },
		lastUpdatedDate: { isDate: true },
		publishedDate: { isDate: true }
	};
	exports.TypeInfo.CommentThread.fields = {
		comments: {
			isArray: true,
			typeInfo: exports.TypeInfo.Comment
		},
		lastUpdatedDate: { isDate: true },
		publishedDate: { isDate: true },
		status: { enumType: exports.TypeInfo.CommentThreadStatus }
	};
	exports.TypeInfo.FileDiff.fields = { lineDiffBlocks: {
		isArray: true,
		typeInfo: exports.TypeInfo.LineDiffBlock
	} };
	exports.TypeInfo.GitAnnotatedTag.fields = {
		taggedBy: { typeInfo: exports.TypeInfo.GitUserDate },
		taggedObject: { typeInfo: exports.TypeInfo.GitObject }
	};
	exports.TypeInfo.GitAsyncRefOperation.fields = {
		detailedStatus: { typeInfo: exports.TypeInfo.GitAsyncRefOperationDetail },
		parameters: { typeInfo: exports.TypeInfo.GitAsyncRefOperationParameters },
		status: { enumType: exports.TypeInfo.GitAsyncOperationStatus }
	};
	exports.TypeInfo.GitAsyncRefOperationDetail.fields = { status: { enumType: exports.TypeInfo.GitAsyncRefOperationFailureStatus } };
	exports.TypeInfo.GitAsyncRefOperationParameters.fields = {
		repository: { typeInfo: exports.TypeInfo.GitRepository },
		source: { typeInfo: exports.TypeInfo.GitAsyncRefOperationSource }
	};
	exports.TypeInfo.GitAsyncRefOperationSource.fields = { commitList: {
		isArray: true,
		typeInfo: exports.TypeInfo.GitCommitRef
	} };
	exports.TypeInfo.GitBaseVersionDescriptor.fields = {
		baseVersionOptions: { enumType: exports.TypeInfo.GitVersionOptions },
		baseVersionType: { enumType: exports.TypeInfo.GitVersionType },
		versionOptions: { enumType: exports.TypeInfo.GitVersionOptions },
		versionType: { enumType: exports.TypeInfo.GitVersionType }
	};
	exports.TypeInfo.GitBranchStats.fields = { commit: { typeInfo: exports.TypeInfo.GitCommitRef } };
	exports.TypeInfo.GitChange.fields = {
		changeType: { enumType: exports.TypeInfo.VersionControlChangeType },
		newContent: { typeInfo: exports.TypeInfo.ItemContent }
	};
	exports.TypeInfo.GitCherryPick.fields = {
		detailedStatus: { typeInfo: exports.TypeInfo.GitAsyncRefOperationDetail },
		parameters: { typeInfo: exports.TypeInfo.GitAsyncRefOperationParameters },
		status: { enumType: exports.TypeInfo.GitAsyncOperationStatus }
	};
	exports.TypeInfo.GitCommit.fields = {
		author: { typeInfo: exports.TypeInfo.GitUserDate },
		changes: {
			isArray: true,
			typeInfo: exports.TypeInfo.GitChange
		},
		committer: { typeInfo: exports.TypeInfo.GitUserDate },
		push: { typeInfo: exports.TypeInfo.GitPushRef },
		statuses: {
			isArray: true,
			typeInfo: exports.TypeInfo.GitStatus
		}
	};
	exports.TypeInfo.GitCommitChanges.fields = { changes: {
		isArray: true,
		typeInfo: exports.TypeInfo.GitChange
	} };
	exports.TypeInfo.GitCommitDiffs.fields = {
		changeCounts: {
			isDictionary: true,
			dictionaryKeyEnumType: exports.TypeInfo.VersionControlChangeType
		},
		changes: {
			isArray: true,
			typeInfo: exports.TypeInfo.GitChange
		}
	};
	exports.TypeInfo.GitCommitRef.fields = {
		author: { typeInfo: exports.TypeInfo.GitUserDate },
		changes: {
			isArray: true,
			typeInfo: exports.TypeInfo.GitChange
		},
		committer: { typeInfo: exports.TypeInfo.GitUserDate },
		push: { typeInfo: exports.TypeInfo.GitPushRef },
		statuses: {
			isArray: true,
			typeInfo: exports.TypeInfo.GitStatus
		}
	};
	exports.TypeInfo.GitCommitToCreate.fields = {
		baseRef: { typeInfo: exports.TypeInfo.GitRef },
		pathActions: {
			isArray: true,
			typeInfo: exports.TypeInfo.GitPathAction
		}
	};
	exports.TypeInfo.GitConflict.fields = {
		conflictType: { enumType: exports.TypeInfo.GitConflictType },
		mergeBaseCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeSourceCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeTargetCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		resolutionError: { enumType: exports.TypeInfo.GitResolutionError },
		resolutionStatus: { enumType: exports.TypeInfo.GitResolutionStatus },
		resolvedDate: { isDate: true }
	};
	exports.TypeInfo.GitConflictAddAdd.fields = {
		conflictType: { enumType: exports.TypeInfo.GitConflictType },
		mergeBaseCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeSourceCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeTargetCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		resolution: { typeInfo: exports.TypeInfo.GitResolutionMergeContent },
		resolutionError: { enumType: exports.TypeInfo.GitResolutionError },
		resolutionStatus: { enumType: exports.TypeInfo.GitResolutionStatus },
		resolvedDate: { isDate: true }
	};
	exports.TypeInfo.GitConflictAddRename.fields = {
		conflictType: { enumType: exports.TypeInfo.GitConflictType },
		mergeBaseCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeSourceCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeTargetCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		resolution: { typeInfo: exports.TypeInfo.GitResolutionPathConflict },
		resolutionError: { enumType: exports.TypeInfo.GitResolutionError },
		resolutionStatus: { enumType: exports.TypeInfo.GitResolutionStatus },
		resolvedDate: { isDate: true }
	};
	exports.TypeInfo.GitConflictDeleteEdit.fields = {
		conflictType: { enumType: exports.TypeInfo.GitConflictType },
		mergeBaseCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeSourceCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeTargetCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		resolution: { typeInfo: exports.TypeInfo.GitResolutionPickOneAction },
		resolutionError: { enumType: exports.TypeInfo.GitResolutionError },
		resolutionStatus: { enumType: exports.TypeInfo.GitResolutionStatus },
		resolvedDate: { isDate: true }
	};
	exports.TypeInfo.GitConflictDeleteRename.fields = {
		conflictType: { enumType: exports.TypeInfo.GitConflictType },
		mergeBaseCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeSourceCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeTargetCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		resolution: { typeInfo: exports.TypeInfo.GitResolutionPickOneAction },
		resolutionError: { enumType: exports.TypeInfo.GitResolutionError },
		resolutionStatus: { enumType: exports.TypeInfo.GitResolutionStatus },
		resolvedDate: { isDate: true }
	};
	exports.TypeInfo.GitConflictDirectoryFile.fields = {
		conflictType: { enumType: exports.TypeInfo.GitConflictType },
		mergeBaseCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeSourceCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeTargetCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		resolution: { typeInfo: exports.TypeInfo.GitResolutionPathConflict },
		resolutionError: { enumType: exports.TypeInfo.GitResolutionError },
		resolutionStatus: { enumType: exports.TypeInfo.GitResolutionStatus },
		resolvedDate: { isDate: true },
		sourceTree: { typeInfo: exports.TypeInfo.GitTreeRef }
	};
	exports.TypeInfo.GitConflictEditDelete.fields = {
		conflictType: { enumType: exports.TypeInfo.GitConflictType },
		mergeBaseCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeSourceCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeTargetCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		resolution: { typeInfo: exports.TypeInfo.GitResolutionPickOneAction },
		resolutionError: { enumType: exports.TypeInfo.GitResolutionError },
		resolutionStatus: { enumType: exports.TypeInfo.GitResolutionStatus },
		resolvedDate: { isDate: true }
	};
	exports.TypeInfo.GitConflictEditEdit.fields = {
		conflictType: { enumType: exports.TypeInfo.GitConflictType },
		mergeBaseCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeSourceCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeTargetCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		resolution: { typeInfo: exports.TypeInfo.GitResolutionMergeContent },
		resolutionError: { enumType: exports.TypeInfo.GitResolutionError },
		resolutionStatus: { enumType: exports.TypeInfo.GitResolutionStatus },
		resolvedDate: { isDate: true }
	};
	exports.TypeInfo.GitConflictFileDirectory.fields = {
		conflictType: { enumType: exports.TypeInfo.GitConflictType },
		mergeBaseCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeSourceCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeTargetCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		resolution: { typeInfo: exports.TypeInfo.GitResolutionPathConflict },
		resolutionError: { enumType: exports.TypeInfo.GitResolutionError },
		resolutionStatus: { enumType: exports.TypeInfo.GitResolutionStatus },
		resolvedDate: { isDate: true },
		targetTree: { typeInfo: exports.TypeInfo.GitTreeRef }
	};
	exports.TypeInfo.GitConflictRename1to2.fields = {
		conflictType: { enumType: exports.TypeInfo.GitConflictType },
		mergeBaseCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeSourceCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeTargetCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		resolution: { typeInfo: exports.TypeInfo.GitResolutionRename1to2 },
		resolutionError: { enumType: exports.TypeInfo.GitResolutionError },
		resolutionStatus: { enumType: exports.TypeInfo.GitResolutionStatus },
		resolvedDate: { isDate: true }
	};
	exports.TypeInfo.GitConflictRename2to1.fields = {
		conflictType: { enumType: exports.TypeInfo.GitConflictType },
		mergeBaseCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeSourceCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeTargetCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		resolution: { typeInfo: exports.TypeInfo.GitResolutionPathConflict },
		resolutionError: { enumType: exports.TypeInfo.GitResolutionError },
		resolutionStatus: { enumType: exports.TypeInfo.GitResolutionStatus },
		resolvedDate: { isDate: true }
	};
	exports.TypeInfo.GitConflictRenameAdd.fields = {
		conflictType: { enumType: exports.TypeInfo.GitConflictType },
		mergeBaseCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeSourceCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeTargetCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		resolution: { typeInfo: exports.TypeInfo.GitResolutionPathConflict },
		resolutionError: { enumType: exports.TypeInfo.GitResolutionError },
		resolutionStatus: { enumType: exports.TypeInfo.GitResolutionStatus },
		resolvedDate: { isDate: true }
	};
	exports.TypeInfo.GitConflictRenameDelete.fields = {
		conflictType: { enumType: exports.TypeInfo.GitConflictType },
		mergeBaseCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeSourceCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeTargetCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		resolution: { typeInfo: exports.TypeInfo.GitResolutionPickOneAction },
		resolutionError: { enumType: exports.TypeInfo.GitResolutionError },
		resolutionStatus: { enumType: exports.TypeInfo.GitResolutionStatus },
		resolvedDate: { isDate: true }
	};
	exports.TypeInfo.GitConflictRenameRename.fields = {
		conflictType: { enumType: exports.TypeInfo.GitConflictType },
		mergeBaseCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeSourceCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeTargetCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		resolution: { typeInfo: exports.TypeInfo.GitResolutionMergeContent },
		resolutionError: { enumType: exports.TypeInfo.GitResolutionError },
		resolutionStatus: { enumType: exports.TypeInfo.GitResolutionStatus },
		resolvedDate: { isDate: true }
	};
	exports.TypeInfo.GitConflictUpdateResult.fields = {
		updatedConflict: { typeInfo: exports.TypeInfo.GitConflict },
		updateStatus: { enumType: exports.TypeInfo.GitConflictUpdateStatus }
	};
	exports.TypeInfo.GitDeletedRepository.fields = {
		createdDate: { isDate: true },
		deletedDate: { isDate: true },
		project: { typeInfo: TfsCoreInterfaces.TypeInfo.TeamProjectReference }
	};
	exports.TypeInfo.GitForkRef.fields = {
		repository: { typeInfo: exports.TypeInfo.GitRepository },
		statuses: {
			isArray: true,
			typeInfo: exports.TypeInfo.GitStatus
		}
	};
	exports.TypeInfo.GitForkSyncRequest.fields = { status: { enumType: exports.TypeInfo.GitAsyncOperationStatus } };
	exports.TypeInfo.GitForkTeamProjectReference.fields = {
		lastUpdateTime: { isDate: true },
		visibility: { enumType: TfsCoreInterfaces.TypeInfo.ProjectVisibility }
	};
	exports.TypeInfo.GitImportFailedEvent.fields = { targetRepository: { typeInfo: exports.TypeInfo.GitRepository } };
	exports.TypeInfo.GitImportRequest.fields = {
		repository: { typeInfo: exports.TypeInfo.GitRepository },
		status: { enumType: exports.TypeInfo.GitAsyncOperationStatus }
	};
	exports.TypeInfo.GitImportSucceededEvent.fields = { targetRepository: { typeInfo: exports.TypeInfo.GitRepository } };
	exports.TypeInfo.GitItem.fields = {
		gitObjectType: { enumType: exports.TypeInfo.GitObjectType },
		latestProcessedChange: { typeInfo: exports.TypeInfo.GitCommitRef }
	};
	exports.TypeInfo.GitItemDescriptor.fields = {
		recursionLevel: { enumType: exports.TypeInfo.VersionControlRecursionType },
		versionOptions: { enumType: exports.TypeInfo.GitVersionOptions },
		versionType: { enumType: exports.TypeInfo.GitVersionType }
	};
	exports.TypeInfo.GitItemRequestData.fields = { itemDescriptors: {
		isArray: true,
		typeInfo: exports.TypeInfo.GitItemDescriptor
	} };
	exports.TypeInfo.GitLastChangeTreeItems.fields = {
		commits: {
			isArray: true,
			typeInfo: exports.TypeInfo.GitCommitRef
		},
		lastExploredTime: { isDate: true }
	};
	exports.TypeInfo.GitMerge.fields = { status: { enumType: exports.TypeInfo.GitAsyncOperationStatus } };
	exports.TypeInfo.GitObject.fields = { objectType: { enumType: exports.TypeInfo.GitObjectType } };
	exports.TypeInfo.GitPathAction.fields = { action: { enumType: exports.TypeInfo.GitPathActions } };
	exports.TypeInfo.GitPathToItemsCollection.fields = { items: {
		isDictionary: true,
		dictionaryValueFieldInfo: {
			isArray: true,
			typeInfo: exports.TypeInfo.GitItem
		}
	} };
	exports.TypeInfo.GitPolicyConfigurationResponse.fields = { policyConfigurations: {
		isArray: true,
		typeInfo: PolicyInterfaces.TypeInfo.PolicyConfiguration
	} };
	exports.TypeInfo.GitPullRequest.fields = {
		closedDate: { isDate: true },
		commits: {
			isArray: true,
			typeInfo: exports.TypeInfo.GitCommitRef
		},
		completionOptions: { typeInfo: exports.TypeInfo.GitPullRequestCompletionOptions },
		completionQueueTime: { isDate: true },
		creationDate: { isDate: true },
		forkSource: { typeInfo: exports.TypeInfo.GitForkRef },
		lastMergeCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		lastMergeSourceCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		lastMergeTargetCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		mergeFailureType: { enumType: exports.TypeInfo.PullRequestMergeFailureType },
		mergeStatus: { enumType: exports.TypeInfo.PullRequestAsyncStatus },
		repository: { typeInfo: exports.TypeInfo.GitRepository },
		status: { enumType: exports.TypeInfo.PullRequestStatus }
	};
	exports.TypeInfo.GitPullRequestChange.fields = {
		changeType: { enumType: exports.TypeInfo.VersionControlChangeType },
		newContent: { typeInfo: exports.TypeInfo.ItemContent }
	};
	exports.TypeInfo.GitPullRequestCommentThread.fields = {
		comments: {
			isArray: true,
			typeInfo: exports.TypeInfo.Comment
		},
		lastUpdatedDate: { isDate: true },
		publishedDate: { isDate: true },
		status: { enumType: exports.TypeInfo.CommentThreadStatus }
	};
	exports.TypeInfo.GitPullRequestCompletionOptions.fields = { mergeStrategy: { enumType: exports.TypeInfo.GitPullRequestMergeStrategy } };
	exports.TypeInfo.GitPullRequestIteration.fields = {
		changeList: {
			isArray: true,
			typeInfo: exports.TypeInfo.GitPullRequestChange
		},
		commits: {
			isArray: true,
			typeInfo: exports.TypeInfo.GitCommitRef
		},
		commonRefCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		createdDate: { isDate: true },
		push: { typeInfo: exports.TypeInfo.GitPushRef },
		reason: { enumType: exports.TypeInfo.IterationReason },
		sourceRefCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		targetRefCommit: { typeInfo: exports.TypeInfo.GitCommitRef },
		updatedDate: { isDate: true }
	};
	exports.TypeInfo.GitPullRequestIterationChanges.fields = { changeEntries: {
		isArray: true,
		typeInfo: exports.TypeInfo.GitPullRequestChange
	} };
	exports.TypeInfo.GitPullRequestQuery.fields = { queries: {
		isArray: true,
		typeInfo: exports.TypeInfo.GitPullRequestQueryInput
	} };
	exports.TypeInfo.GitPullRequestQueryInput.fields = {
		include: { enumType: exports.TypeInfo.GitPullRequestQueryIncludeOptions },
		type: { enumType: exports.TypeInfo.GitPullRequestQueryType }
	};
	exports.TypeInfo.GitPullRequestSearchCriteria.fields = {
		maxTime: { isDate: true },
		minTime: { isDate: true },
		queryTimeRangeType: { enumType: exports.TypeInfo.PullRequestTimeRangeType },
		status: { enumType: exports.TypeInfo.PullRequestStatus }
	};
	exports.TypeInfo.GitPullRequestStatus.fields = {
		creationDate: { isDate: true },
		state: { enumType: exports.TypeInfo.GitStatusState },
		updatedDate: { isDate: true }
	};
	exports.TypeInfo.GitPush.fields = {
		commits: {
			isArray: true,
			typeInfo: exports.TypeInfo.GitCommitRef
		},
		date: { isDate: true },
		repository: { typeInfo: exports.TypeInfo.GitRepository }
	};
	exports.TypeInfo.GitPushEventData.fields = {
		commits: {
			isArray: true,
			typeInfo: exports.TypeInfo.GitCommit
		},
		repository: { typeInfo: exports.TypeInfo.GitRepository }
	};
	exports.TypeInfo.GitPushRef.fields = { date: { isDate: true } };
	exports.TypeInfo.GitPushSearchCriteria.fields = {
		fromDate: { isDate: true },
		toDate: { isDate: true }
	};
	exports.TypeInfo.GitQueryBranchStatsCriteria.fields = {
		baseCommit: { typeInfo: exports.TypeInfo.GitVersionDescriptor },
		targetCommits: {
			isArray: true,
			typeInfo: exports.TypeInfo.GitVersionDescriptor
		}
	};
	exports.TypeInfo.GitQueryCommitsCriteria.fields = {
		compareVersion: { typeInfo: exports.TypeInfo.GitVersionDescriptor },
		historyMode: { enumType: exports.TypeInfo.GitHistoryMode },
		itemVersion: { typeInfo: exports.TypeInfo.GitVersionDescriptor }
	};
	exports.TypeInfo.GitQueryRefsCriteria.fields = { searchType: { enumType: exports.TypeInfo.GitRefSearchType } };
	exports.TypeInfo.GitRef.fields = { statuses: {
		isArray: true,
		typeInfo: exports.TypeInfo.GitStatus
	} };
	exports.TypeInfo.GitRefFavorite.fields = { type: { enumType: exports.TypeInfo.RefFavoriteType } };
	exports.TypeInfo.GitRefUpdateResult.fields = { updateStatus: { enumType: exports.TypeInfo.GitRefUpdateStatus } };
	exports.TypeInfo.GitRepository.fields = {
		creationDate: { isDate: true },
		parentRepository: { typeInfo: exports.TypeInfo.GitRepositoryRef },
		project: { typeInfo: TfsCoreInterfaces.TypeInfo.TeamProjectReference }
	};
	exports.TypeInfo.GitRepositoryCreateOptions.fields = {
		parentRepository: { typeInfo: exports.TypeInfo.GitRepositoryRef },
		project: { typeInfo: TfsCoreInterfaces.TypeInfo.TeamProjectReference }
	};
	exports.TypeInfo.GitRepositoryRef.fields = { project: { typeInfo: TfsCoreInterfaces.TypeInfo.TeamProjectReference } };
	exports.TypeInfo.GitResolutionMergeContent.fields = { mergeType: { enumType: exports.TypeInfo.GitResolutionMergeType } };
	exports.TypeInfo.GitResolutionPathConflict.fields = { action: { enumType: exports.TypeInfo.GitResolutionPathConflictAction } };
	exports.TypeInfo.GitResolutionPickOneAction.fields = { action: { enumType: exports.TypeInfo.GitResolutionWhichAction } };
	exports.TypeInfo.GitResolutionRename1to2.fields = {
		action: { enumType: exports.TypeInfo.GitResolutionRename1to2Action },
		mergeType: { enumType: exports.TypeInfo.GitResolutionMergeType }
	};
	exports.TypeInfo.GitRevert.fields = {
		detailedStatus: { typeInfo: exports.TypeInfo.GitAsyncRefOperationDetail },
		parameters: { typeInfo: exports.TypeInfo.GitAsyncRefOperationParameters },
		status: { enumType: exports.TypeInfo.GitAsyncOperationStatus }
	};
	exports.TypeInfo.GitStatus.fields = {
		creationDate: { isDate: true },
		state: { enumType: exports.TypeInfo.GitStatusState },
		updatedDate: { isDate: true }
	};
	exports.TypeInfo.GitTargetVersionDescriptor.fields = {
		targetVersionOptions: { enumType: exports.TypeInfo.GitVersionOptions },
		targetVersionType: { enumType: exports.TypeInfo.GitVersionType },
		versionOptions: { enumType: exports.TypeInfo.GitVersionOptions },
		versionType: { enumType: exports.TypeInfo.GitVersionType }
	};
	exports.TypeInfo.GitTreeDiff.fields = { diffEntries: {
		isArray: true,
		typeInfo: exports.TypeInfo.GitTreeDiffEntry
	} };
	exports.TypeInfo.GitTreeDiffEntry.fields = {
		changeType: { enumType: exports.TypeInfo.VersionControlChangeType },
		objectType: { enumType: exports.TypeInfo.GitObjectType }
	};
	exports.TypeInfo.GitTreeDiffResponse.fields = { treeDiff: { typeInfo: exports.TypeInfo.GitTreeDiff } };
	exports.TypeInfo.GitTreeEntryRef.fields = { gitObjectType: { enumType: exports.TypeInfo.GitObjectType } };
	exports.TypeInfo.GitTreeRef.fields = { treeEntries: {
		isArray: true,
		typeInfo: exports.TypeInfo.GitTreeEntryRef
	} };
	exports.TypeInfo.GitUserDate.fields = { date: { isDate: true } };
	exports.TypeInfo.GitVersionDescriptor.fields = {
		versionOptions: { enumType: exports.TypeInfo.GitVersionOptions },
		versionType: { enumType: exports.TypeInfo.GitVersionType }
	};
	exports.TypeInfo.HistoryEntry.fields = { itemChangeType: { enumType: exports.TypeInfo.VersionControlChangeType } };
	exports.TypeInfo.IncludedGitCommit.fields = { commitTime: { isDate: true } };
	exports.TypeInfo.ItemContent.fields = { contentType: { enumType: exports.TypeInfo.ItemContentType } };
	exports.TypeInfo.ItemDetailsOptions.fields = { recursionLevel: { enumType: exports.TypeInfo.VersionControlRecursionType } };
	exports.TypeInfo.LineDiffBlock.fields = { changeType: { enumType: exports.TypeInfo.LineDiffBlockChangeType } };
	exports.TypeInfo.SupportedIde.fields = { ideType: { enumType: exports.TypeInfo.SupportedIdeType } };
	exports.TypeInfo.TfvcBranch.fields = {
		children: {
			isArray: true,
			typeInfo: exports.TypeInfo.TfvcBranch
		},
		createdDate: { isDate: true }
	};
	exports.TypeInfo.TfvcBranchRef.fields = { createdDate: { isDate: true } };
	exports.TypeInfo.TfvcChange.fields = {
		changeType: { enumType: exports.TypeInfo.VersionControlChangeType },
		newContent: { typeInfo: exports.TypeInfo.ItemContent }
	};
	exports.TypeInfo.TfvcChangeset.fields = {
		changes: {
			isArray: true,
			typeInfo: exports.TypeInfo.TfvcChange
		},
		createdDate: { isDate: true }
	};
	exports.TypeInfo.TfvcChangesetRef.fields = { createdDate: { isDate: true } };
	exports.TypeInfo.TfvcCheckinEventData.fields = {
		changeset: { typeInfo: exports.TypeInfo.TfvcChangeset },
		project: { typeInfo: TfsCoreInterfaces.TypeInfo.TeamProjectReference }
	};
	exports.TypeInfo.TfvcHistoryEntry.fields = { itemChangeType: { enumType: exports.TypeInfo.VersionControlChangeType } };
	exports.TypeInfo.TfvcItem.fields = { changeDate: { isDate: true } };
	exports.TypeInfo.TfvcItemDescriptor.fields = {
		recursionLevel: { enumType: exports.TypeInfo.VersionControlRecursionType },
		versionOption: { enumType: exports.TypeInfo.TfvcVersionOption },
		versionType: { enumType: exports.TypeInfo.TfvcVersionType }
	};
	exports.TypeInfo.TfvcItemPreviousHash.fields = { changeDate: { isDate: true } };
	exports.TypeInfo.TfvcItemRequestData.fields = { itemDescriptors: {
		isArray: true,
		typeInfo: exports.TypeInfo.TfvcItemDescriptor
	} };
	exports.TypeInfo.TfvcLabel.fields = {
		items: {
			isArray: true,
			typeInfo: exports.TypeInfo.TfvcItem
		},
		modifiedDate: { isDate: true }
	};
	exports.TypeInfo.TfvcLabelRef.fields = { modifiedDate: { isDate: true } };
	exports.TypeInfo.TfvcShelveset.fields = {
		changes: {
			isArray: true,
			typeInfo: exports.TypeInfo.TfvcChange
		},
		createdDate: { isDate: true }
	};
	exports.TypeInfo.TfvcShelvesetRef.fields = { createdDate: { isDate: true } };
	exports.TypeInfo.TfvcVersionDescriptor.fields = {
		versionOption: { enumType: exports.TypeInfo.TfvcVersionOption },
		versionType: { enumType: exports.TypeInfo.TfvcVersionType }
	};
	exports.TypeInfo.UpdateRefsRequest.fields = { updateMode: { enumType: exports.TypeInfo.GitRefUpdateMode } };
	exports.TypeInfo.VersionControlProjectInfo.fields = {
		defaultSourceControlType: { enumType: TfsCoreInterfaces.TypeInfo.SourceControlTypes },
		project: { typeInfo: TfsCoreInterfaces.TypeInfo.TeamProjectReference }
	};
}));
// node_modules/azure-devops-node-api/GitApi.js
var require_GitApi = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	var __awaiter = this$2 && this$2.__awaiter || function(thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P ? value : new P(function(resolve) {
				resolve(value);
			});
		}
		return new (P || (P = Promise))(function(resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value));
				} catch (e) {
					reject(e);
				}
			}
			function rejected(value) {
				try {
					step(generator["throw"](value));
				} catch (e) {
					reject(e);
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GitApi = void 0;
	const basem = require_ClientApiBases();
	const GitInterfaces = require_GitInterfaces();
	var GitApi = class extends basem.ClientApiBase {
		constructor(baseUrl, handlers, options, userAgent) {
			super(baseUrl, handlers, userAgent || "node-Git-api", options);
		}
		/**
		* DELETE Deletes Enablement status and BillableCommitters data from DB. Deleting the enablement data will effectively disable it for the repositories affected.
		*
		* @param {boolean} allProjects
		* @param {boolean} includeBillableCommitters
		* @param {string[]} projectIds
		*/
		deleteEnablementStatus(allProjects, includeBillableCommitters, projectIds) {
			return __awaiter(this, void 0, void 0, function* () {
				if (allProjects == null) throw new TypeError("allProjects can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {};
					let queryValues = {
						"$allProjects": allProjects,
						"$includeBillableCommitters": includeBillableCommitters,
						projectIds
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "b43dd56f-a1b4-47a5-a857-73fc1b6c700c", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.del(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* GET Enablement status for project's repositories.
		*
		* @param {string[]} projectIds - Null defaults to all projects in the host, list of project's repos status to return
		* @param {Date} billingDate - UTC expected, Null defaults to UtcNow(), can be provided for a point in time status
		* @param {number} skip - Skip X rows of resultset to simulate paging.
		* @param {number} take - Return Y rows of resultset to simulate paging.
		*/
		getEnablementStatus(projectIds, billingDate, skip, take) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {};
					let queryValues = {
						projectIds,
						"$billingDate": billingDate,
						"$skip": skip,
						"$take": take
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "b43dd56f-a1b4-47a5-a857-73fc1b6c700c", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.AdvSecEnablementStatus, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* @param {boolean} enableOnCreateHost
		*/
		getEnableOnCreateHost(enableOnCreateHost) {
			return __awaiter(this, void 0, void 0, function* () {
				if (enableOnCreateHost == null) throw new TypeError("enableOnCreateHost can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {};
					let queryValues = { "$enableOnCreateHost": enableOnCreateHost };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "b43dd56f-a1b4-47a5-a857-73fc1b6c700c", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* @param {string} enableOnCreateProjectId
		*/
		getEnableOnCreateProject(enableOnCreateProjectId) {
			return __awaiter(this, void 0, void 0, function* () {
				if (enableOnCreateProjectId == null) throw new TypeError("enableOnCreateProjectId can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {};
					let queryValues = { "$enableOnCreateProjectId": enableOnCreateProjectId };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "b43dd56f-a1b4-47a5-a857-73fc1b6c700c", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* @param {boolean} enableOnCreateHost
		*/
		setEnableOnCreateHost(enableOnCreateHost) {
			return __awaiter(this, void 0, void 0, function* () {
				if (enableOnCreateHost == null) throw new TypeError("enableOnCreateHost can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {};
					let queryValues = { "$enableOnCreateHost": enableOnCreateHost };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "b43dd56f-a1b4-47a5-a857-73fc1b6c700c", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.replace(url, null, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* @param {string} enableOnCreateProjectId
		* @param {boolean} enableOnStatus
		*/
		setEnableOnCreateProject(enableOnCreateProjectId, enableOnStatus) {
			return __awaiter(this, void 0, void 0, function* () {
				if (enableOnCreateProjectId == null) throw new TypeError("enableOnCreateProjectId can not be null or undefined");
				if (enableOnStatus == null) throw new TypeError("enableOnStatus can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {};
					let queryValues = {
						"$enableOnCreateProjectId": enableOnCreateProjectId,
						"$enableOnStatus": enableOnStatus
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "b43dd56f-a1b4-47a5-a857-73fc1b6c700c", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.replace(url, null, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* POST Enablement status for repositories.
		*
		* @param {GitInterfaces.AdvSecEnablementUpdate[]} enablementUpdates
		*/
		updateEnablementStatus(enablementUpdates) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "b43dd56f-a1b4-47a5-a857-73fc1b6c700c", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, enablementUpdates, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get estimated billable pushers for an Organization for last 90 days.
		*
		*/
		getEstimatedBillablePushersOrg() {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "2277ffbe-28d4-40d6-9c26-40baf26d1408", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get estimated billable pushers for a project for last 90 days.
		*
		* @param {string} project - Project ID or project name
		*/
		getEstimatedBillablePushersProject(project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = { project };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "1df7833e-1eed-447b-81a3-390c74923900", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get estimated billable committers for a repository for the last 90 days.
		*
		* @param {string} project - Project ID or project name
		* @param {string} repositoryId
		*/
		getEstimatedBillableCommittersRepo(project, repositoryId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "5dcec07b-a844-4efb-9fc1-968fd1f149db", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* GET Advanced Security Permission status.
		*
		* @param {string} projectName
		* @param {string} repositoryId - Repository user is trying to access
		* @param {string} permission - Permission being requestd, must be "viewAlert" "dismissAlert" "manage" "viewEnablement" or "repoRead"
		*/
		getPermission(projectName, repositoryId, permission) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {};
					let queryValues = {
						"$projectName": projectName,
						"$repositoryId": repositoryId,
						"$permission": permission
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "61b21a05-a60f-4910-a733-ba5347c2142d", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Create an annotated tag.
		*
		* @param {GitInterfaces.GitAnnotatedTag} tagObject - Object containing details of tag to be created.
		* @param {string} project - Project ID or project name
		* @param {string} repositoryId - ID or name of the repository.
		*/
		createAnnotatedTag(tagObject, project, repositoryId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "5e8a8081-3851-4626-b677-9891cc04102e", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, tagObject, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitAnnotatedTag, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get an annotated tag.
		*
		* @param {string} project - Project ID or project name
		* @param {string} repositoryId - ID or name of the repository.
		* @param {string} objectId - ObjectId (Sha1Id) of tag to get.
		*/
		getAnnotatedTag(project, repositoryId, objectId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						objectId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "5e8a8081-3851-4626-b677-9891cc04102e", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitAnnotatedTag, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve actual billable committers for Advanced Security service for a given date.
		*
		* @param {string} project - Project ID or project name
		* @param {Date} billingDate - UTC expected.  If not specified defaults to the previous billing day.
		* @param {number} skip - Skip X rows of resultset to simulate paging.
		* @param {number} take - Return Y rows of resultset to simulate paging.
		*/
		getBillableCommitters(project, billingDate, skip, take) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = { project };
					let queryValues = {
						"$billingDate": billingDate,
						"$skip": skip,
						"$take": take
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "5c5e3ebc-37b0-4547-a957-945912d44922", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve detailed actual billable committers for Advanced Security service for a given date. Detailed results intentionally does not filter out soft deleted projects and repositories to help diagnose billing issues.
		*
		* @param {string} project - Project ID or project name
		* @param {string} includeDetails - Return all the details on the billable committers.
		* @param {Date} billingDate - UTC expected. If not specified defaults to the previous billing day.
		*/
		getBillableCommittersDetail(project, includeDetails, billingDate) {
			return __awaiter(this, void 0, void 0, function* () {
				if (includeDetails == null) throw new TypeError("includeDetails can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = { project };
					let queryValues = {
						"$includeDetails": includeDetails,
						"$billingDate": billingDate
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "5c5e3ebc-37b0-4547-a957-945912d44922", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.BillableCommitterDetail, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get a single blob.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} sha1 - SHA1 hash of the file. You can get the SHA1 of a file using the "Git/Items/Get Item" endpoint.
		* @param {string} project - Project ID or project name
		* @param {boolean} download - If true, prompt for a download rather than rendering in a browser. Note: this value defaults to true if $format is zip
		* @param {string} fileName - Provide a fileName to use for a download.
		* @param {boolean} resolveLfs - If true, try to resolve a blob to its LFS contents, if it's an LFS pointer file. Only compatible with octet-stream Accept headers or $format types
		*/
		getBlob(repositoryId, sha1, project, download, fileName, resolveLfs) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						sha1
					};
					let queryValues = {
						download,
						fileName,
						resolveLfs
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "7b28e929-2c99-405d-9c5c-6167a06e6816", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get a single blob.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} sha1 - SHA1 hash of the file. You can get the SHA1 of a file using the "Git/Items/Get Item" endpoint.
		* @param {string} project - Project ID or project name
		* @param {boolean} download - If true, prompt for a download rather than rendering in a browser. Note: this value defaults to true if $format is zip
		* @param {string} fileName - Provide a fileName to use for a download.
		* @param {boolean} resolveLfs - If true, try to resolve a blob to its LFS contents, if it's an LFS pointer file. Only compatible with octet-stream Accept headers or $format types
		*/
		getBlobContent(repositoryId, sha1, project, download, fileName, resolveLfs) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						sha1
					};
					let queryValues = {
						download,
						fileName,
						resolveLfs
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "7b28e929-2c99-405d-9c5c-6167a06e6816", routeValues, queryValues);
						let url = verData.requestUrl;
						let apiVersion = verData.apiVersion;
						let accept = this.createAcceptHeader("application/octet-stream", apiVersion);
						resolve((yield this.http.get(url, { "Accept": accept })).message);
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Gets one or more blobs in a zip file download.
		*
		* @param {string[]} blobIds - Blob IDs (SHA1 hashes) to be returned in the zip file.
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} project - Project ID or project name
		* @param {string} filename
		*/
		getBlobsZip(blobIds, repositoryId, project, filename) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = { filename };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "7b28e929-2c99-405d-9c5c-6167a06e6816", routeValues, queryValues);
						let url = verData.requestUrl;
						let apiVersion = verData.apiVersion;
						let accept = this.createAcceptHeader("application/zip", apiVersion);
						resolve((yield this.http.post(url, JSON.stringify(blobIds), {
							"Accept": accept,
							"Content-Type": "application/json"
						})).message);
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get a single blob.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} sha1 - SHA1 hash of the file. You can get the SHA1 of a file using the "Git/Items/Get Item" endpoint.
		* @param {string} project - Project ID or project name
		* @param {boolean} download - If true, prompt for a download rather than rendering in a browser. Note: this value defaults to true if $format is zip
		* @param {string} fileName - Provide a fileName to use for a download.
		* @param {boolean} resolveLfs - If true, try to resolve a blob to its LFS contents, if it's an LFS pointer file. Only compatible with octet-stream Accept headers or $format types
		*/
		getBlobZip(repositoryId, sha1, project, download, fileName, resolveLfs) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						sha1
					};
					let queryValues = {
						download,
						fileName,
						resolveLfs
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "7b28e929-2c99-405d-9c5c-6167a06e6816", routeValues, queryValues);
						let url = verData.requestUrl;
						let apiVersion = verData.apiVersion;
						let accept = this.createAcceptHeader("application/zip", apiVersion);
						resolve((yield this.http.get(url, { "Accept": accept })).message);
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve statistics about a single branch.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} name - Name of the branch.
		* @param {string} project - Project ID or project name
		* @param {GitInterfaces.GitVersionDescriptor} baseVersionDescriptor - Identifies the commit or branch to use as the base.
		*/
		getBranch(repositoryId, name, project, baseVersionDescriptor) {
			return __awaiter(this, void 0, void 0, function* () {
				if (name == null) throw new TypeError("name can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						name,
						baseVersionDescriptor
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "d5b216de-d8d5-4d32-ae76-51df755b16d3", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitBranchStats, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve statistics about all branches within a repository.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} project - Project ID or project name
		* @param {GitInterfaces.GitVersionDescriptor} baseVersionDescriptor - Identifies the commit or branch to use as the base.
		*/
		getBranches(repositoryId, project, baseVersionDescriptor) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = { baseVersionDescriptor };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "d5b216de-d8d5-4d32-ae76-51df755b16d3", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitBranchStats, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve statistics for multiple commits
		*
		* @param {GitInterfaces.GitQueryBranchStatsCriteria} searchCriteria - Base Commit and List of Target Commits to compare.
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} project - Project ID or project name
		*/
		getBranchStatsBatch(searchCriteria, repositoryId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "d5b216de-d8d5-4d32-ae76-51df755b16d3", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, searchCriteria, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitBranchStats, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve changes for a particular commit.
		*
		* @param {string} commitId - The id of the commit.
		* @param {string} repositoryId - The id or friendly name of the repository. To use the friendly name, projectId must also be specified.
		* @param {string} project - Project ID or project name
		* @param {number} top - The maximum number of changes to return.
		* @param {number} skip - The number of changes to skip.
		*/
		getChanges(commitId, repositoryId, project, top, skip) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						commitId,
						repositoryId
					};
					let queryValues = {
						top,
						skip
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "5bf884f5-3e07-42e9-afb8-1b872267bf16", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitCommitChanges, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve one conflict for a cherry pick by ID
		*
		* @param {string} repositoryId
		* @param {number} cherryPickId
		* @param {number} conflictId
		* @param {string} project - Project ID or project name
		*/
		getCherryPickConflict(repositoryId, cherryPickId, conflictId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						cherryPickId,
						conflictId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "1fe5aab2-d4c0-4b2f-a030-f3831e7aca26", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitConflict, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve all conflicts for a cherry pick
		*
		* @param {string} repositoryId
		* @param {number} cherryPickId
		* @param {string} project - Project ID or project name
		* @param {string} continuationToken
		* @param {number} top
		* @param {boolean} excludeResolved
		* @param {boolean} onlyResolved
		* @param {boolean} includeObsolete
		*/
		getCherryPickConflicts(repositoryId, cherryPickId, project, continuationToken, top, excludeResolved, onlyResolved, includeObsolete) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						cherryPickId
					};
					let queryValues = {
						continuationToken,
						"$top": top,
						excludeResolved,
						onlyResolved,
						includeObsolete
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "1fe5aab2-d4c0-4b2f-a030-f3831e7aca26", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitConflict, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Update merge conflict resolution
		*
		* @param {GitInterfaces.GitConflict} conflict
		* @param {string} repositoryId
		* @param {number} cherryPickId
		* @param {number} conflictId
		* @param {string} project - Project ID or project name
		*/
		updateCherryPickConflict(conflict, repositoryId, cherryPickId, conflictId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						cherryPickId,
						conflictId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "1fe5aab2-d4c0-4b2f-a030-f3831e7aca26", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.update(url, conflict, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitConflict, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Update multiple merge conflict resolutions
		*
		* @param {GitInterfaces.GitConflict[]} conflictUpdates
		* @param {string} repositoryId
		* @param {number} cherryPickId
		* @param {string} project - Project ID or project name
		*/
		updateCherryPickConflicts(conflictUpdates, repositoryId, cherryPickId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						cherryPickId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "1fe5aab2-d4c0-4b2f-a030-f3831e7aca26", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.update(url, conflictUpdates, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitConflictUpdateResult, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Given a commitId, returns a list of commits that are in the same cherry-pick family.
		*
		* @param {string} repositoryNameOrId
		* @param {string} commitId
		* @param {string} project - Project ID or project name
		* @param {boolean} includeLinks
		*/
		getCherryPickRelationships(repositoryNameOrId, commitId, project, includeLinks) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryNameOrId,
						commitId
					};
					let queryValues = { includeLinks };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "8af142a4-27c2-4168-9e82-46b8629aaa0d", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitCommitRef, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Cherry pick a specific commit or commits that are associated to a pull request into a new branch.
		*
		* @param {GitInterfaces.GitAsyncRefOperationParameters} cherryPickToCreate
		* @param {string} project - Project ID or project name
		* @param {string} repositoryId - ID of the repository.
		*/
		createCherryPick(cherryPickToCreate, project, repositoryId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "033bad68-9a14-43d1-90e0-59cb8856fef6", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, cherryPickToCreate, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitCherryPick, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve information about a cherry pick operation by cherry pick Id.
		*
		* @param {string} project - Project ID or project name
		* @param {number} cherryPickId - ID of the cherry pick.
		* @param {string} repositoryId - ID of the repository.
		*/
		getCherryPick(project, cherryPickId, repositoryId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						cherryPickId,
						repositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "033bad68-9a14-43d1-90e0-59cb8856fef6", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitCherryPick, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve information about a cherry pick operation for a specific branch. This operation is expensive due to the underlying object structure, so this API only looks at the 1000 most recent cherry pick operations.
		*
		* @param {string} project - Project ID or project name
		* @param {string} repositoryId - ID of the repository.
		* @param {string} refName - The GitAsyncRefOperationParameters generatedRefName used for the cherry pick operation.
		*/
		getCherryPickForRefName(project, repositoryId, refName) {
			return __awaiter(this, void 0, void 0, function* () {
				if (refName == null) throw new TypeError("refName can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = { refName };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "033bad68-9a14-43d1-90e0-59cb8856fef6", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitCherryPick, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Find the closest common commit (the merge base) between base and target commits, and get the diff between either the base and target commits or common and target commits.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} project - Project ID or project name
		* @param {boolean} diffCommonCommit - If true, diff between common and target commits. If false, diff between base and target commits.
		* @param {number} top - Maximum number of changes to return. Defaults to 100.
		* @param {number} skip - Number of changes to skip
		* @param {GitInterfaces.GitBaseVersionDescriptor} baseVersionDescriptor - Descriptor for base commit.
		* @param {GitInterfaces.GitTargetVersionDescriptor} targetVersionDescriptor - Descriptor for target commit.
		*/
		getCommitDiffs(repositoryId, project, diffCommonCommit, top, skip, baseVersionDescriptor, targetVersionDescriptor) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						diffCommonCommit,
						"$top": top,
						"$skip": skip
					};
					if (baseVersionDescriptor) {
						queryValues.baseVersionType = baseVersionDescriptor.versionType;
						queryValues.baseVersion = baseVersionDescriptor.version;
						queryValues.baseVersionOptions = baseVersionDescriptor.versionOptions;
					}
					if (targetVersionDescriptor) {
						queryValues.targetVersionType = targetVersionDescriptor.versionType;
						queryValues.targetVersion = targetVersionDescriptor.version;
						queryValues.targetVersionOptions = targetVersionDescriptor.versionOptions;
					}
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "615588d5-c0c7-4b88-88f8-e625306446e8", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitCommitDiffs, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve a particular commit.
		*
		* @param {string} commitId - The id of the commit.
		* @param {string} repositoryId - The id or friendly name of the repository. To use the friendly name, projectId must also be specified.
		* @param {string} project - Project ID or project name
		* @param {number} changeCount - The number of changes to include in the result.
		*/
		getCommit(commitId, repositoryId, project, changeCount) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						commitId,
						repositoryId
					};
					let queryValues = { changeCount };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "c2570c3b-5b3f-41b8-98bf-5407bfde8d58", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitCommit, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve git commits for a project
		*
		* @param {string} repositoryId - The id or friendly name of the repository. To use the friendly name, projectId must also be specified.
		* @param {GitInterfaces.GitQueryCommitsCriteria} searchCriteria
		* @param {string} project - Project ID or project name
		* @param {number} skip
		* @param {number} top
		*/
		getCommits(repositoryId, searchCriteria, project, skip, top) {
			return __awaiter(this, void 0, void 0, function* () {
				if (searchCriteria == null) throw new TypeError("searchCriteria can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						searchCriteria,
						"$skip": skip,
						"$top": top
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "c2570c3b-5b3f-41b8-98bf-5407bfde8d58", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitCommitRef, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve a list of commits associated with a particular push.
		*
		* @param {string} repositoryId - The id or friendly name of the repository. To use the friendly name, projectId must also be specified.
		* @param {number} pushId - The id of the push.
		* @param {string} project - Project ID or project name
		* @param {number} top - The maximum number of commits to return ("get the top x commits").
		* @param {number} skip - The number of commits to skip.
		* @param {boolean} includeLinks - Set to false to avoid including REST Url links for resources. Defaults to true.
		*/
		getPushCommits(repositoryId, pushId, project, top, skip, includeLinks) {
			return __awaiter(this, void 0, void 0, function* () {
				if (pushId == null) throw new TypeError("pushId can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						pushId,
						top,
						skip,
						includeLinks
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "c2570c3b-5b3f-41b8-98bf-5407bfde8d58", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitCommitRef, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve git commits for a project matching the search criteria
		*
		* @param {GitInterfaces.GitQueryCommitsCriteria} searchCriteria - Search options
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} project - Project ID or project name
		* @param {number} skip - Number of commits to skip. The value cannot exceed 3,000,000.
		* @param {number} top - Maximum number of commits to return. The value cannot exceed 50,000.
		* @param {boolean} includeStatuses - True to include additional commit status information.
		*/
		getCommitsBatch(searchCriteria, repositoryId, project, skip, top, includeStatuses) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						"$skip": skip,
						"$top": top,
						includeStatuses
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "6400dfb2-0bcb-462b-b992-5a57f8f1416c", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, searchCriteria, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitCommitRef, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve deleted git repositories.
		*
		* @param {string} project - Project ID or project name
		*/
		getDeletedRepositories(project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = { project };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "2b6869c4-cb25-42b5-b7a3-0d3e6be0a11a", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitDeletedRepository, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get the file diffs for each of the specified files
		*
		* @param {GitInterfaces.FileDiffsCriteria} fileDiffsCriteria - List of file parameters objects
		* @param {string} project - Project ID or project name
		* @param {string} repositoryId - The name or ID of the repository
		*/
		getFileDiffs(fileDiffsCriteria, project, repositoryId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "c4c5a7e6-e9f3-4730-a92b-84baacff694b", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, fileDiffsCriteria, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.FileDiff, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve all forks of a repository in the collection.
		*
		* @param {string} repositoryNameOrId - The name or ID of the repository.
		* @param {string} collectionId - Team project collection ID.
		* @param {string} project - Project ID or project name
		* @param {boolean} includeLinks - True to include links.
		*/
		getForks(repositoryNameOrId, collectionId, project, includeLinks) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryNameOrId,
						collectionId
					};
					let queryValues = { includeLinks };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "158c0340-bf6f-489c-9625-d572a1480d57", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitRepositoryRef, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Request that another repository's refs be fetched into this one. It syncs two existing forks. To create a fork, please see the <a href="https://docs.microsoft.com/en-us/rest/api/vsts/git/repositories/create?view=azure-devops-rest-5.1"> repositories endpoint</a>
		*
		* @param {GitInterfaces.GitForkSyncRequestParameters} syncParams - Source repository and ref mapping.
		* @param {string} repositoryNameOrId - The name or ID of the repository.
		* @param {string} project - Project ID or project name
		* @param {boolean} includeLinks - True to include links
		*/
		createForkSyncRequest(syncParams, repositoryNameOrId, project, includeLinks) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryNameOrId
					};
					let queryValues = { includeLinks };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "1703f858-b9d1-46af-ab62-483e9e1055b5", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, syncParams, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitForkSyncRequest, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get a specific fork sync operation's details.
		*
		* @param {string} repositoryNameOrId - The name or ID of the repository.
		* @param {number} forkSyncOperationId - OperationId of the sync request.
		* @param {string} project - Project ID or project name
		* @param {boolean} includeLinks - True to include links.
		*/
		getForkSyncRequest(repositoryNameOrId, forkSyncOperationId, project, includeLinks) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryNameOrId,
						forkSyncOperationId
					};
					let queryValues = { includeLinks };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "1703f858-b9d1-46af-ab62-483e9e1055b5", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitForkSyncRequest, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve all requested fork sync operations on this repository.
		*
		* @param {string} repositoryNameOrId - The name or ID of the repository.
		* @param {string} project - Project ID or project name
		* @param {boolean} includeAbandoned - True to include abandoned requests.
		* @param {boolean} includeLinks - True to include links.
		*/
		getForkSyncRequests(repositoryNameOrId, project, includeAbandoned, includeLinks) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryNameOrId
					};
					let queryValues = {
						includeAbandoned,
						includeLinks
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "1703f858-b9d1-46af-ab62-483e9e1055b5", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitForkSyncRequest, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get Item Metadata and/or Content for a single item. The download parameter is to indicate whether the content should be available as a download or just sent as a stream in the response. Doesn't apply to zipped content, which is always returned as a download.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} path - The item path.
		* @param {string} project - Project ID or project name
		* @param {string} scopePath - The path scope.  The default is null.
		* @param {GitInterfaces.VersionControlRecursionType} recursionLevel - The recursion level of this request. The default is 'none', no recursion.
		* @param {boolean} includeContentMetadata - Set to true to include content metadata.  Default is false.
		* @param {boolean} latestProcessedChange - Set to true to include the latest changes.  Default is false.
		* @param {boolean} download - Set to true to download the response as a file.  Default is false.
		* @param {GitInterfaces.GitVersionDescriptor} versionDescriptor - Version descriptor.  Default is the default branch for the repository.
		* @param {boolean} includeContent - Set to true to include item content when requesting json.  Default is false.
		* @param {boolean} resolveHfs - Set to true to resolve Git HFS pointer files to return actual content from Git HFS.  Default is true.
		* @param {boolean} sanitize - Set to true to sanitize an svg file and return it as image. Useful only if requested for svg file. Default is false.
		*/
		getHfsItem(repositoryId, path, project, scopePath, recursionLevel, includeContentMetadata, latestProcessedChange, download, versionDescriptor, includeContent, resolveHfs, sanitize) {
			return __awaiter(this, void 0, void 0, function* () {
				if (path == null) throw new TypeError("path can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						path,
						scopePath,
						recursionLevel,
						includeContentMetadata,
						latestProcessedChange,
						download,
						versionDescriptor,
						includeContent,
						resolveHfs,
						sanitize
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "17f0a869-1589-43f0-9901-db1b2519087d", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitItem, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get Item Metadata and/or Content for a single item. The download parameter is to indicate whether the content should be available as a download or just sent as a stream in the response. Doesn't apply to zipped content, which is always returned as a download.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} path - The item path.
		* @param {string} project - Project ID or project name
		* @param {string} scopePath - The path scope.  The default is null.
		* @param {GitInterfaces.VersionControlRecursionType} recursionLevel - The recursion level of this request. The default is 'none', no recursion.
		* @param {boolean} includeContentMetadata - Set to true to include content metadata.  Default is false.
		* @param {boolean} latestProcessedChange - Set to true to include the latest changes.  Default is false.
		* @param {boolean} download - Set to true to download the response as a file.  Default is false.
		* @param {GitInterfaces.GitVersionDescriptor} versionDescriptor - Version descriptor.  Default is the default branch for the repository.
		* @param {boolean} includeContent - Set to true to include item content when requesting json.  Default is false.
		* @param {boolean} resolveHfs - Set to true to resolve Git HFS pointer files to return actual content from Git HFS.  Default is true.
		* @param {boolean} sanitize - Set to true to sanitize an svg file and return it as image. Useful only if requested for svg file. Default is false.
		*/
		getHfsItemContent(repositoryId, path, project, scopePath, recursionLevel, includeContentMetadata, latestProcessedChange, download, versionDescriptor, includeContent, resolveHfs, sanitize) {
			return __awaiter(this, void 0, void 0, function* () {
				if (path == null) throw new TypeError("path can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						path,
						scopePath,
						recursionLevel,
						includeContentMetadata,
						latestProcessedChange,
						download,
						versionDescriptor,
						includeContent,
						resolveHfs,
						sanitize
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "17f0a869-1589-43f0-9901-db1b2519087d", routeValues, queryValues);
						let url = verData.requestUrl;
						let apiVersion = verData.apiVersion;
						let accept = this.createAcceptHeader("application/octet-stream", apiVersion);
						resolve((yield this.http.get(url, { "Accept": accept })).message);
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get Item Metadata and/or Content for a collection of items. The download parameter is to indicate whether the content should be available as a download or just sent as a stream in the response. Doesn't apply to zipped content which is always returned as a download.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} project - Project ID or project name
		* @param {string} scopePath - The path scope.  The default is null.
		* @param {GitInterfaces.VersionControlRecursionType} recursionLevel - The recursion level of this request. The default is 'none', no recursion.
		* @param {boolean} includeContentMetadata - Set to true to include content metadata.  Default is false.
		* @param {boolean} latestProcessedChange - Set to true to include the latest changes.  Default is false.
		* @param {boolean} download - Set to true to download the response as a file.  Default is false.
		* @param {boolean} includeLinks - Set to true to include links to items.  Default is false.
		* @param {GitInterfaces.GitVersionDescriptor} versionDescriptor - Version descriptor.  Default is the default branch for the repository.
		* @param {boolean} zipForUnix - Set to true to keep the file permissions for unix (and POSIX) systems like executables and symlinks
		*/
		getHfsItems(repositoryId, project, scopePath, recursionLevel, includeContentMetadata, latestProcessedChange, download, includeLinks, versionDescriptor, zipForUnix) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						scopePath,
						recursionLevel,
						includeContentMetadata,
						latestProcessedChange,
						download,
						includeLinks,
						versionDescriptor,
						zipForUnix
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "17f0a869-1589-43f0-9901-db1b2519087d", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitItem, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get Item Metadata and/or Content for a single item. The download parameter is to indicate whether the content should be available as a download or just sent as a stream in the response. Doesn't apply to zipped content, which is always returned as a download.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} path - The item path.
		* @param {string} project - Project ID or project name
		* @param {string} scopePath - The path scope.  The default is null.
		* @param {GitInterfaces.VersionControlRecursionType} recursionLevel - The recursion level of this request. The default is 'none', no recursion.
		* @param {boolean} includeContentMetadata - Set to true to include content metadata.  Default is false.
		* @param {boolean} latestProcessedChange - Set to true to include the latest changes.  Default is false.
		* @param {boolean} download - Set to true to download the response as a file.  Default is false.
		* @param {GitInterfaces.GitVersionDescriptor} versionDescriptor - Version descriptor.  Default is the default branch for the repository.
		* @param {boolean} includeContent - Set to true to include item content when requesting json.  Default is false.
		* @param {boolean} resolveHfs - Set to true to resolve Git HFS pointer files to return actual content from Git HFS.  Default is true.
		* @param {boolean} sanitize - Set to true to sanitize an svg file and return it as image. Useful only if requested for svg file. Default is false.
		*/
		getHfsItemText(repositoryId, path, project, scopePath, recursionLevel, includeContentMetadata, latestProcessedChange, download, versionDescriptor, includeContent, resolveHfs, sanitize) {
			return __awaiter(this, void 0, void 0, function* () {
				if (path == null) throw new TypeError("path can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						path,
						scopePath,
						recursionLevel,
						includeContentMetadata,
						latestProcessedChange,
						download,
						versionDescriptor,
						includeContent,
						resolveHfs,
						sanitize
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "17f0a869-1589-43f0-9901-db1b2519087d", routeValues, queryValues);
						let url = verData.requestUrl;
						let apiVersion = verData.apiVersion;
						let accept = this.createAcceptHeader("text/plain", apiVersion);
						resolve((yield this.http.get(url, { "Accept": accept })).message);
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get Item Metadata and/or Content for a single item. The download parameter is to indicate whether the content should be available as a download or just sent as a stream in the response. Doesn't apply to zipped content, which is always returned as a download.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} path - The item path.
		* @param {string} project - Project ID or project name
		* @param {string} scopePath - The path scope.  The default is null.
		* @param {GitInterfaces.VersionControlRecursionType} recursionLevel - The recursion level of this request. The default is 'none', no recursion.
		* @param {boolean} includeContentMetadata - Set to true to include content metadata.  Default is false.
		* @param {boolean} latestProcessedChange - Set to true to include the latest changes.  Default is false.
		* @param {boolean} download - Set to true to download the response as a file.  Default is false.
		* @param {GitInterfaces.GitVersionDescriptor} versionDescriptor - Version descriptor.  Default is the default branch for the repository.
		* @param {boolean} includeContent - Set to true to include item content when requesting json.  Default is false.
		* @param {boolean} resolveHfs - Set to true to resolve Git HFS pointer files to return actual content from Git HFS.  Default is true.
		* @param {boolean} sanitize - Set to true to sanitize an svg file and return it as image. Useful only if requested for svg file. Default is false.
		*/
		getHfsItemZip(repositoryId, path, project, scopePath, recursionLevel, includeContentMetadata, latestProcessedChange, download, versionDescriptor, includeContent, resolveHfs, sanitize) {
			return __awaiter(this, void 0, void 0, function* () {
				if (path == null) throw new TypeError("path can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						path,
						scopePath,
						recursionLevel,
						includeContentMetadata,
						latestProcessedChange,
						download,
						versionDescriptor,
						includeContent,
						resolveHfs,
						sanitize
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "17f0a869-1589-43f0-9901-db1b2519087d", routeValues, queryValues);
						let url = verData.requestUrl;
						let apiVersion = verData.apiVersion;
						let accept = this.createAcceptHeader("application/zip", apiVersion);
						resolve((yield this.http.get(url, { "Accept": accept })).message);
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Create an import request.
		*
		* @param {GitInterfaces.GitImportRequest} importRequest - The import request to create.
		* @param {string} project - Project ID or project name
		* @param {string} repositoryId - The name or ID of the repository.
		*/
		createImportRequest(importRequest, project, repositoryId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "01828ddc-3600-4a41-8633-99b3a73a0eb3", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, importRequest, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitImportRequest, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve a particular import request.
		*
		* @param {string} project - Project ID or project name
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {number} importRequestId - The unique identifier for the import request.
		*/
		getImportRequest(project, repositoryId, importRequestId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						importRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "01828ddc-3600-4a41-8633-99b3a73a0eb3", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitImportRequest, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve import requests for a repository.
		*
		* @param {string} project - Project ID or project name
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {boolean} includeAbandoned - True to include abandoned import requests in the results.
		*/
		queryImportRequests(project, repositoryId, includeAbandoned) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = { includeAbandoned };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "01828ddc-3600-4a41-8633-99b3a73a0eb3", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitImportRequest, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retry or abandon a failed import request.
		*
		* @param {GitInterfaces.GitImportRequest} importRequestToUpdate - The updated version of the import request. Currently, the only change allowed is setting the Status to Queued or Abandoned.
		* @param {string} project - Project ID or project name
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {number} importRequestId - The unique identifier for the import request to update.
		*/
		updateImportRequest(importRequestToUpdate, project, repositoryId, importRequestId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						importRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "01828ddc-3600-4a41-8633-99b3a73a0eb3", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.update(url, importRequestToUpdate, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitImportRequest, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get Item Metadata and/or Content for a single item. The download parameter is to indicate whether the content should be available as a download or just sent as a stream in the response. Doesn't apply to zipped content, which is always returned as a download.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} path - The item path.
		* @param {string} project - Project ID or project name
		* @param {string} scopePath - The path scope.  The default is null.
		* @param {GitInterfaces.VersionControlRecursionType} recursionLevel - The recursion level of this request. The default is 'none', no recursion.
		* @param {boolean} includeContentMetadata - Set to true to include content metadata.  Default is false.
		* @param {boolean} latestProcessedChange - Set to true to include the latest changes.  Default is false.
		* @param {boolean} download - Set to true to download the response as a file.  Default is false.
		* @param {GitInterfaces.GitVersionDescriptor} versionDescriptor - Version descriptor.  Default is the default branch for the repository.
		* @param {boolean} includeContent - Set to true to include item content when requesting json.  Default is false.
		* @param {boolean} resolveLfs - Set to true to resolve Git LFS pointer files to return actual content from Git LFS.  Default is false.
		* @param {boolean} sanitize - Set to true to sanitize an svg file and return it as image. Useful only if requested for svg file. Default is false.
		*/
		getItem(repositoryId, path, project, scopePath, recursionLevel, includeContentMetadata, latestProcessedChange, download, versionDescriptor, includeContent, resolveLfs, sanitize) {
			return __awaiter(this, void 0, void 0, function* () {
				if (path == null) throw new TypeError("path can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						path,
						scopePath,
						recursionLevel,
						includeContentMetadata,
						latestProcessedChange,
						download,
						versionDescriptor,
						includeContent,
						resolveLfs,
						sanitize
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "fb93c0db-47ed-4a31-8c20-47552878fb44", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitItem, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get Item Metadata and/or Content for a single item. The download parameter is to indicate whether the content should be available as a download or just sent as a stream in the response. Doesn't apply to zipped content, which is always returned as a download.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} path - The item path.
		* @param {string} project - Project ID or project name
		* @param {string} scopePath - The path scope.  The default is null.
		* @param {GitInterfaces.VersionControlRecursionType} recursionLevel - The recursion level of this request. The default is 'none', no recursion.
		* @param {boolean} includeContentMetadata - Set to true to include content metadata.  Default is false.
		* @param {boolean} latestProcessedChange - Set to true to include the latest changes.  Default is false.
		* @param {boolean} download - Set to true to download the response as a file.  Default is false.
		* @param {GitInterfaces.GitVersionDescriptor} versionDescriptor - Version descriptor.  Default is the default branch for the repository.
		* @param {boolean} includeContent - Set to true to include item content when requesting json.  Default is false.
		* @param {boolean} resolveLfs - Set to true to resolve Git LFS pointer files to return actual content from Git LFS.  Default is false.
		* @param {boolean} sanitize - Set to true to sanitize an svg file and return it as image. Useful only if requested for svg file. Default is false.
		*/
		getItemContent(repositoryId, path, project, scopePath, recursionLevel, includeContentMetadata, latestProcessedChange, download, versionDescriptor, includeContent, resolveLfs, sanitize) {
			return __awaiter(this, void 0, void 0, function* () {
				if (path == null) throw new TypeError("path can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						path,
						scopePath,
						recursionLevel,
						includeContentMetadata,
						latestProcessedChange,
						download,
						versionDescriptor,
						includeContent,
						resolveLfs,
						sanitize
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "fb93c0db-47ed-4a31-8c20-47552878fb44", routeValues, queryValues);
						let url = verData.requestUrl;
						let apiVersion = verData.apiVersion;
						let accept = this.createAcceptHeader("application/octet-stream", apiVersion);
						resolve((yield this.http.get(url, { "Accept": accept })).message);
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get Item Metadata and/or Content for a collection of items. The download parameter is to indicate whether the content should be available as a download or just sent as a stream in the response. Doesn't apply to zipped content which is always returned as a download.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} project - Project ID or project name
		* @param {string} scopePath - The path scope.  The default is null.
		* @param {GitInterfaces.VersionControlRecursionType} recursionLevel - The recursion level of this request. The default is 'none', no recursion.
		* @param {boolean} includeContentMetadata - Set to true to include content metadata.  Default is false.
		* @param {boolean} latestProcessedChange - Set to true to include the latest changes.  Default is false.
		* @param {boolean} download - Set to true to download the response as a file.  Default is false.
		* @param {boolean} includeLinks - Set to true to include links to items.  Default is false.
		* @param {GitInterfaces.GitVersionDescriptor} versionDescriptor - Version descriptor.  Default is the default branch for the repository.
		* @param {boolean} zipForUnix - Set to true to keep the file permissions for unix (and POSIX) systems like executables and symlinks
		*/
		getItems(repositoryId, project, scopePath, recursionLevel, includeContentMetadata, latestProcessedChange, download, includeLinks, versionDescriptor, zipForUnix) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						scopePath,
						recursionLevel,
						includeContentMetadata,
						latestProcessedChange,
						download,
						includeLinks,
						versionDescriptor,
						zipForUnix
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "fb93c0db-47ed-4a31-8c20-47552878fb44", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitItem, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get Item Metadata and/or Content for a single item. The download parameter is to indicate whether the content should be available as a download or just sent as a stream in the response. Doesn't apply to zipped content, which is always returned as a download.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} path - The item path.
		* @param {string} project - Project ID or project name
		* @param {string} scopePath - The path scope.  The default is null.
		* @param {GitInterfaces.VersionControlRecursionType} recursionLevel - The recursion level of this request. The default is 'none', no recursion.
		* @param {boolean} includeContentMetadata - Set to true to include content metadata.  Default is false.
		* @param {boolean} latestProcessedChange - Set to true to include the latest changes.  Default is false.
		* @param {boolean} download - Set to true to download the response as a file.  Default is false.
		* @param {GitInterfaces.GitVersionDescriptor} versionDescriptor - Version descriptor.  Default is the default branch for the repository.
		* @param {boolean} includeContent - Set to true to include item content when requesting json.  Default is false.
		* @param {boolean} resolveLfs - Set to true to resolve Git LFS pointer files to return actual content from Git LFS.  Default is false.
		* @param {boolean} sanitize - Set to true to sanitize an svg file and return it as image. Useful only if requested for svg file. Default is false.
		*/
		getItemText(repositoryId, path, project, scopePath, recursionLevel, includeContentMetadata, latestProcessedChange, download, versionDescriptor, includeContent, resolveLfs, sanitize) {
			return __awaiter(this, void 0, void 0, function* () {
				if (path == null) throw new TypeError("path can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						path,
						scopePath,
						recursionLevel,
						includeContentMetadata,
						latestProcessedChange,
						download,
						versionDescriptor,
						includeContent,
						resolveLfs,
						sanitize
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "fb93c0db-47ed-4a31-8c20-47552878fb44", routeValues, queryValues);
						let url = verData.requestUrl;
						let apiVersion = verData.apiVersion;
						let accept = this.createAcceptHeader("text/plain", apiVersion);
						resolve((yield this.http.get(url, { "Accept": accept })).message);
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get Item Metadata and/or Content for a single item. The download parameter is to indicate whether the content should be available as a download or just sent as a stream in the response. Doesn't apply to zipped content, which is always returned as a download.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} path - The item path.
		* @param {string} project - Project ID or project name
		* @param {string} scopePath - The path scope.  The default is null.
		* @param {GitInterfaces.VersionControlRecursionType} recursionLevel - The recursion level of this request. The default is 'none', no recursion.
		* @param {boolean} includeContentMetadata - Set to true to include content metadata.  Default is false.
		* @param {boolean} latestProcessedChange - Set to true to include the latest changes.  Default is false.
		* @param {boolean} download - Set to true to download the response as a file.  Default is false.
		* @param {GitInterfaces.GitVersionDescriptor} versionDescriptor - Version descriptor.  Default is the default branch for the repository.
		* @param {boolean} includeContent - Set to true to include item content when requesting json.  Default is false.
		* @param {boolean} resolveLfs - Set to true to resolve Git LFS pointer files to return actual content from Git LFS.  Default is false.
		* @param {boolean} sanitize - Set to true to sanitize an svg file and return it as image. Useful only if requested for svg file. Default is false.
		*/
		getItemZip(repositoryId, path, project, scopePath, recursionLevel, includeContentMetadata, latestProcessedChange, download, versionDescriptor, includeContent, resolveLfs, sanitize) {
			return __awaiter(this, void 0, void 0, function* () {
				if (path == null) throw new TypeError("path can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						path,
						scopePath,
						recursionLevel,
						includeContentMetadata,
						latestProcessedChange,
						download,
						versionDescriptor,
						includeContent,
						resolveLfs,
						sanitize
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "fb93c0db-47ed-4a31-8c20-47552878fb44", routeValues, queryValues);
						let url = verData.requestUrl;
						let apiVersion = verData.apiVersion;
						let accept = this.createAcceptHeader("application/zip", apiVersion);
						resolve((yield this.http.get(url, { "Accept": accept })).message);
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Post for retrieving a creating a batch out of a set of items in a repo / project given a list of paths or a long path
		*
		* @param {GitInterfaces.GitItemRequestData} requestData - Request data attributes: ItemDescriptors, IncludeContentMetadata, LatestProcessedChange, IncludeLinks. ItemDescriptors: Collection of items to fetch, including path, version, and recursion level. IncludeContentMetadata: Whether to include metadata for all items LatestProcessedChange: Whether to include shallow ref to commit that last changed each item. IncludeLinks: Whether to include the _links field on the shallow references.
		* @param {string} repositoryId - The name or ID of the repository
		* @param {string} project - Project ID or project name
		*/
		getItemsBatch(requestData, repositoryId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "630fd2e4-fb88-4f85-ad21-13f3fd1fbca9", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, requestData, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitItem, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Find the merge bases of two commits, optionally across forks. If otherRepositoryId is not specified, the merge bases will only be calculated within the context of the local repositoryNameOrId.
		*
		* @param {string} repositoryNameOrId - ID or name of the local repository.
		* @param {string} commitId - First commit, usually the tip of the target branch of the potential merge.
		* @param {string} otherCommitId - Other commit, usually the tip of the source branch of the potential merge.
		* @param {string} project - Project ID or project name
		* @param {string} otherCollectionId - The collection ID where otherCommitId lives.
		* @param {string} otherRepositoryId - The repository ID where otherCommitId lives.
		*/
		getMergeBases(repositoryNameOrId, commitId, otherCommitId, project, otherCollectionId, otherRepositoryId) {
			return __awaiter(this, void 0, void 0, function* () {
				if (otherCommitId == null) throw new TypeError("otherCommitId can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryNameOrId,
						commitId
					};
					let queryValues = {
						otherCommitId,
						otherCollectionId,
						otherRepositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "7cf2abb6-c964-4f7e-9872-f78c66e72e9c", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitCommitRef, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Request a git merge operation. Currently we support merging only 2 commits.
		*
		* @param {GitInterfaces.GitMergeParameters} mergeParameters - Parents commitIds and merge commit messsage.
		* @param {string} project - Project ID or project name
		* @param {string} repositoryNameOrId - The name or ID of the repository.
		* @param {boolean} includeLinks - True to include links
		*/
		createMergeRequest(mergeParameters, project, repositoryNameOrId, includeLinks) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryNameOrId
					};
					let queryValues = { includeLinks };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "985f7ae9-844f-4906-9897-7ef41516c0e2", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, mergeParameters, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitMerge, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get a specific merge operation's details.
		*
		* @param {string} project - Project ID or project name
		* @param {string} repositoryNameOrId - The name or ID of the repository.
		* @param {number} mergeOperationId - OperationId of the merge request.
		* @param {boolean} includeLinks - True to include links
		*/
		getMergeRequest(project, repositoryNameOrId, mergeOperationId, includeLinks) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryNameOrId,
						mergeOperationId
					};
					let queryValues = { includeLinks };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "985f7ae9-844f-4906-9897-7ef41516c0e2", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitMerge, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Attach a new file to a pull request.
		*
		* @param {NodeJS.ReadableStream} contentStream - Content to upload
		* @param {string} fileName - The name of the file.
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		*/
		createAttachment(customHeaders, contentStream, fileName, repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						fileName,
						repositoryId,
						pullRequestId
					};
					customHeaders = customHeaders || {};
					customHeaders["Content-Type"] = "application/octet-stream";
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "965d9361-878b-413b-a494-45d5b5fd8ab7", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						options.additionalHeaders = customHeaders;
						let res;
						res = yield this.rest.uploadStream("POST", url, contentStream, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.Attachment, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Delete a pull request attachment.
		*
		* @param {string} fileName - The name of the attachment to delete.
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		*/
		deleteAttachment(fileName, repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						fileName,
						repositoryId,
						pullRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "965d9361-878b-413b-a494-45d5b5fd8ab7", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.del(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get the file content of a pull request attachment.
		*
		* @param {string} fileName - The name of the attachment.
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		*/
		getAttachmentContent(fileName, repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						fileName,
						repositoryId,
						pullRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "965d9361-878b-413b-a494-45d5b5fd8ab7", routeValues);
						let url = verData.requestUrl;
						let apiVersion = verData.apiVersion;
						let accept = this.createAcceptHeader("application/octet-stream", apiVersion);
						resolve((yield this.http.get(url, { "Accept": accept })).message);
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get a list of files attached to a given pull request.
		*
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		*/
		getAttachments(repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "965d9361-878b-413b-a494-45d5b5fd8ab7", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.Attachment, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get the file content of a pull request attachment.
		*
		* @param {string} fileName - The name of the attachment.
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		*/
		getAttachmentZip(fileName, repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						fileName,
						repositoryId,
						pullRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "965d9361-878b-413b-a494-45d5b5fd8ab7", routeValues);
						let url = verData.requestUrl;
						let apiVersion = verData.apiVersion;
						let accept = this.createAcceptHeader("application/zip", apiVersion);
						resolve((yield this.http.get(url, { "Accept": accept })).message);
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Add a like on a comment.
		*
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} threadId - The ID of the thread that contains the comment.
		* @param {number} commentId - The ID of the comment.
		* @param {string} project - Project ID or project name
		*/
		createLike(repositoryId, pullRequestId, threadId, commentId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						threadId,
						commentId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "5f2e2851-1389-425b-a00b-fb2adb3ef31b", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, null, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Delete a like on a comment.
		*
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} threadId - The ID of the thread that contains the comment.
		* @param {number} commentId - The ID of the comment.
		* @param {string} project - Project ID or project name
		*/
		deleteLike(repositoryId, pullRequestId, threadId, commentId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						threadId,
						commentId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "5f2e2851-1389-425b-a00b-fb2adb3ef31b", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.del(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get likes for a comment.
		*
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} threadId - The ID of the thread that contains the comment.
		* @param {number} commentId - The ID of the comment.
		* @param {string} project - Project ID or project name
		*/
		getLikes(repositoryId, pullRequestId, threadId, commentId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						threadId,
						commentId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "5f2e2851-1389-425b-a00b-fb2adb3ef31b", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get the commits for the specified iteration of a pull request.
		*
		* @param {string} repositoryId - ID or name of the repository.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} iterationId - ID of the iteration from which to get the commits.
		* @param {string} project - Project ID or project name
		* @param {number} top - Maximum number of commits to return. The maximum number of commits that can be returned per batch is 500.
		* @param {number} skip - Number of commits to skip.
		*/
		getPullRequestIterationCommits(repositoryId, pullRequestId, iterationId, project, top, skip) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						iterationId
					};
					let queryValues = {
						top,
						skip
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "e7ea0883-095f-4926-b5fb-f24691c26fb9", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitCommitRef, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get the commits for the specified pull request.
		*
		* @param {string} repositoryId - ID or name of the repository.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		*/
		getPullRequestCommits(repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "52823034-34a8-4576-922c-8d8b77e9e4c4", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitCommitRef, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve one conflict for a pull request by ID
		*
		* @param {string} repositoryId
		* @param {number} pullRequestId
		* @param {number} conflictId
		* @param {string} project - Project ID or project name
		*/
		getPullRequestConflict(repositoryId, pullRequestId, conflictId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						conflictId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "d840fb74-bbef-42d3-b250-564604c054a4", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitConflict, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve all conflicts for a pull request
		*
		* @param {string} repositoryId - The repository of the Pull Request.
		* @param {number} pullRequestId - The pull request ID.
		* @param {string} project - Project ID or project name
		* @param {number} skip - Conflicts to skip.
		* @param {number} top - Conflicts to return after skip.
		* @param {boolean} includeObsolete - Includes obsolete conflicts.
		* @param {boolean} excludeResolved - Excludes conflicts already resolved.
		* @param {boolean} onlyResolved - Returns only the conflicts that are resolved.
		*/
		getPullRequestConflicts(repositoryId, pullRequestId, project, skip, top, includeObsolete, excludeResolved, onlyResolved) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					let queryValues = {
						"$skip": skip,
						"$top": top,
						includeObsolete,
						excludeResolved,
						onlyResolved
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "d840fb74-bbef-42d3-b250-564604c054a4", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitConflict, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Update merge conflict resolution
		*
		* @param {GitInterfaces.GitConflict} conflict
		* @param {string} repositoryId
		* @param {number} pullRequestId
		* @param {number} conflictId
		* @param {string} project - Project ID or project name
		*/
		updatePullRequestConflict(conflict, repositoryId, pullRequestId, conflictId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						conflictId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "d840fb74-bbef-42d3-b250-564604c054a4", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.update(url, conflict, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitConflict, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Update multiple merge conflict resolutions
		*
		* @param {GitInterfaces.GitConflict[]} conflictUpdates
		* @param {string} repositoryId
		* @param {number} pullRequestId
		* @param {string} project - Project ID or project name
		*/
		updatePullRequestConflicts(conflictUpdates, repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "d840fb74-bbef-42d3-b250-564604c054a4", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.update(url, conflictUpdates, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitConflictUpdateResult, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve the changes made in a pull request between two iterations.
		*
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} iterationId - ID of the pull request iteration. <br /> Iteration one is the head of the source branch at the time the pull request is created and subsequent iterations are created when there are pushes to the source branch. Allowed values are between 1 and the maximum iteration on this pull request.
		* @param {string} project - Project ID or project name
		* @param {number} top - Optional. The number of changes to retrieve.  The default value is 100 and the maximum value is 2000.
		* @param {number} skip - Optional. The number of changes to ignore.  For example, to retrieve changes 101-150, set top 50 and skip to 100.
		* @param {number} compareTo - ID of the pull request iteration to compare against.  The default value is zero which indicates the comparison is made against the common commit between the source and target branches
		*/
		getPullRequestIterationChanges(repositoryId, pullRequestId, iterationId, project, top, skip, compareTo) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						iterationId
					};
					let queryValues = {
						"$top": top,
						"$skip": skip,
						"$compareTo": compareTo
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "4216bdcf-b6b1-4d59-8b82-c34cc183fc8b", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequestIterationChanges, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get the specified iteration for a pull request.
		*
		* @param {string} repositoryId - ID or name of the repository.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} iterationId - ID of the pull request iteration to return.
		* @param {string} project - Project ID or project name
		*/
		getPullRequestIteration(repositoryId, pullRequestId, iterationId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						iterationId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "d43911ee-6958-46b0-a42b-8445b8a0d004", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequestIteration, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get the list of iterations for the specified pull request.
		*
		* @param {string} repositoryId - ID or name of the repository.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		* @param {boolean} includeCommits - If true, include the commits associated with each iteration in the response.
		*/
		getPullRequestIterations(repositoryId, pullRequestId, project, includeCommits) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					let queryValues = { includeCommits };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "d43911ee-6958-46b0-a42b-8445b8a0d004", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequestIteration, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Create a pull request status on the iteration. This operation will have the same result as Create status on pull request with specified iteration ID in the request body.
		*
		* @param {GitInterfaces.GitPullRequestStatus} status - Pull request status to create.
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} iterationId - ID of the pull request iteration.
		* @param {string} project - Project ID or project name
		*/
		createPullRequestIterationStatus(status, repositoryId, pullRequestId, iterationId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						iterationId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "75cf11c5-979f-4038-a76e-058a06adf2bf", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, status, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequestStatus, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Delete pull request iteration status.
		*
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} iterationId - ID of the pull request iteration.
		* @param {number} statusId - ID of the pull request status.
		* @param {string} project - Project ID or project name
		*/
		deletePullRequestIterationStatus(repositoryId, pullRequestId, iterationId, statusId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						iterationId,
						statusId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "75cf11c5-979f-4038-a76e-058a06adf2bf", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.del(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get the specific pull request iteration status by ID. The status ID is unique within the pull request across all iterations.
		*
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} iterationId - ID of the pull request iteration.
		* @param {number} statusId - ID of the pull request status.
		* @param {string} project - Project ID or project name
		*/
		getPullRequestIterationStatus(repositoryId, pullRequestId, iterationId, statusId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						iterationId,
						statusId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "75cf11c5-979f-4038-a76e-058a06adf2bf", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequestStatus, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get all the statuses associated with a pull request iteration.
		*
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} iterationId - ID of the pull request iteration.
		* @param {string} project - Project ID or project name
		*/
		getPullRequestIterationStatuses(repositoryId, pullRequestId, iterationId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						iterationId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "75cf11c5-979f-4038-a76e-058a06adf2bf", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequestStatus, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Update pull request iteration statuses collection. The only supported operation type is `remove`.
		*
		* @param {VSSInterfaces.JsonPatchDocument} patchDocument - Operations to apply to the pull request statuses in JSON Patch format.
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} iterationId - ID of the pull request iteration.
		* @param {string} project - Project ID or project name
		*/
		updatePullRequestIterationStatuses(customHeaders, patchDocument, repositoryId, pullRequestId, iterationId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						iterationId
					};
					customHeaders = customHeaders || {};
					customHeaders["Content-Type"] = "application/json-patch+json";
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "75cf11c5-979f-4038-a76e-058a06adf2bf", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						options.additionalHeaders = customHeaders;
						let res;
						res = yield this.rest.update(url, patchDocument, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Create a tag (if that does not exists yet) and add that as a label (tag) for a specified pull request. The only required field is the name of the new label (tag).
		*
		* @param {TfsCoreInterfaces.WebApiCreateTagRequestData} label - Label to assign to the pull request.
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		* @param {string} projectId - Project ID or project name.
		*/
		createPullRequestLabel(label, repositoryId, pullRequestId, project, projectId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					let queryValues = { projectId };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "f22387e3-984e-4c52-9c6d-fbb8f14c812d", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, label, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Removes a label (tag) from the set of those assigned to the pull request. The tag itself will not be deleted.
		*
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} labelIdOrName - The name or ID of the label requested.
		* @param {string} project - Project ID or project name
		* @param {string} projectId - Project ID or project name.
		*/
		deletePullRequestLabels(repositoryId, pullRequestId, labelIdOrName, project, projectId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						labelIdOrName
					};
					let queryValues = { projectId };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "f22387e3-984e-4c52-9c6d-fbb8f14c812d", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.del(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieves a single label (tag) that has been assigned to a pull request.
		*
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} labelIdOrName - The name or ID of the label requested.
		* @param {string} project - Project ID or project name
		* @param {string} projectId - Project ID or project name.
		*/
		getPullRequestLabel(repositoryId, pullRequestId, labelIdOrName, project, projectId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						labelIdOrName
					};
					let queryValues = { projectId };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "f22387e3-984e-4c52-9c6d-fbb8f14c812d", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get all the labels (tags) assigned to a pull request.
		*
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		* @param {string} projectId - Project ID or project name.
		*/
		getPullRequestLabels(repositoryId, pullRequestId, project, projectId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					let queryValues = { projectId };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "f22387e3-984e-4c52-9c6d-fbb8f14c812d", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get external properties of the pull request.
		*
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		*/
		getPullRequestProperties(repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "48a52185-5b9e-4736-9dc1-bb1e2feac80b", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Create or update pull request external properties. The patch operation can be `add`, `replace` or `remove`. For `add` operation, the path can be empty. If the path is empty, the value must be a list of key value pairs. For `replace` operation, the path cannot be empty. If the path does not exist, the property will be added to the collection. For `remove` operation, the path cannot be empty. If the path does not exist, no action will be performed.
		*
		* @param {VSSInterfaces.JsonPatchDocument} patchDocument - Properties to add, replace or remove in JSON Patch format.
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		*/
		updatePullRequestProperties(customHeaders, patchDocument, repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					customHeaders = customHeaders || {};
					customHeaders["Content-Type"] = "application/json-patch+json";
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "48a52185-5b9e-4736-9dc1-bb1e2feac80b", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						options.additionalHeaders = customHeaders;
						let res;
						res = yield this.rest.update(url, patchDocument, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* This API is used to find what pull requests are related to a given commit.  It can be used to either find the pull request that created a particular merge commit or it can be used to find all pull requests that have ever merged a particular commit.  The input is a list of queries which each contain a list of commits. For each commit that you search against, you will get back a dictionary of commit -> pull requests.
		*
		* @param {GitInterfaces.GitPullRequestQuery} queries - The list of queries to perform.
		* @param {string} repositoryId - ID of the repository.
		* @param {string} project - Project ID or project name
		*/
		getPullRequestQuery(queries, repositoryId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "b3a6eebe-9cf0-49ea-b6cb-1a4c5f5007b0", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, queries, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequestQuery, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Add a reviewer to a pull request or cast a vote.
		*
		* @param {GitInterfaces.IdentityRefWithVote} reviewer - Reviewer's vote.<br />If the reviewer's ID is included here, it must match the reviewerID parameter.<br />Reviewers can set their own vote with this method.  When adding other reviewers, vote must be set to zero.
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} reviewerId - ID of the reviewer.
		* @param {string} project - Project ID or project name
		*/
		createPullRequestReviewer(reviewer, repositoryId, pullRequestId, reviewerId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						reviewerId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "4b6702c7-aa35-4b89-9c96-b9abf6d3e540", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.replace(url, reviewer, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Add reviewers to a pull request.
		*
		* @param {VSSInterfaces.IdentityRef[]} reviewers - Reviewers to add to the pull request.
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		*/
		createPullRequestReviewers(reviewers, repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "4b6702c7-aa35-4b89-9c96-b9abf6d3e540", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, reviewers, options);
						resolve(this.formatResponse(res.result, null, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Add an unmaterialized identity to the reviewers of a pull request.
		*
		* @param {GitInterfaces.IdentityRefWithVote} reviewer - Reviewer to add to the pull request.
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		*/
		createUnmaterializedPullRequestReviewer(reviewer, repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "4b6702c7-aa35-4b89-9c96-b9abf6d3e540", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.replace(url, reviewer, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Remove a reviewer from a pull request.
		*
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} reviewerId - ID of the reviewer to remove.
		* @param {string} project - Project ID or project name
		*/
		deletePullRequestReviewer(repositoryId, pullRequestId, reviewerId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						reviewerId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "4b6702c7-aa35-4b89-9c96-b9abf6d3e540", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.del(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve information about a particular reviewer on a pull request
		*
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} reviewerId - ID of the reviewer.
		* @param {string} project - Project ID or project name
		*/
		getPullRequestReviewer(repositoryId, pullRequestId, reviewerId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						reviewerId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "4b6702c7-aa35-4b89-9c96-b9abf6d3e540", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve the reviewers for a pull request
		*
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		*/
		getPullRequestReviewers(repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "4b6702c7-aa35-4b89-9c96-b9abf6d3e540", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Edit a reviewer entry. These fields are patchable: isFlagged, hasDeclined
		*
		* @param {GitInterfaces.IdentityRefWithVote} reviewer - Reviewer data.<br />If the reviewer's ID is included here, it must match the reviewerID parameter.
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} reviewerId - ID of the reviewer.
		* @param {string} project - Project ID or project name
		*/
		updatePullRequestReviewer(reviewer, repositoryId, pullRequestId, reviewerId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						reviewerId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "4b6702c7-aa35-4b89-9c96-b9abf6d3e540", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.update(url, reviewer, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Reset the votes of multiple reviewers on a pull request.  NOTE: This endpoint only supports updating votes, but does not support updating required reviewers (use policy) or display names.
		*
		* @param {GitInterfaces.IdentityRefWithVote[]} patchVotes - IDs of the reviewers whose votes will be reset to zero
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request
		* @param {string} project - Project ID or project name
		*/
		updatePullRequestReviewers(patchVotes, repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "4b6702c7-aa35-4b89-9c96-b9abf6d3e540", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.update(url, patchVotes, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve a pull request.
		*
		* @param {number} pullRequestId - The ID of the pull request to retrieve.
		* @param {string} project - Project ID or project name
		*/
		getPullRequestById(pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						pullRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "01a46dea-7d46-4d40-bc84-319e7c260d99", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequest, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve all pull requests matching a specified criteria.
		*
		* @param {string} project - Project ID or project name
		* @param {GitInterfaces.GitPullRequestSearchCriteria} searchCriteria - Pull requests will be returned that match this search criteria.
		* @param {number} maxCommentLength - Not used.
		* @param {number} skip - The number of pull requests to ignore. For example, to retrieve results 101-150, set top to 50 and skip to 100.
		* @param {number} top - The number of pull requests to retrieve.
		*/
		getPullRequestsByProject(project, searchCriteria, maxCommentLength, skip, top) {
			return __awaiter(this, void 0, void 0, function* () {
				if (searchCriteria == null) throw new TypeError("searchCriteria can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = { project };
					let queryValues = {
						searchCriteria,
						maxCommentLength,
						"$skip": skip,
						"$top": top
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "a5d28130-9cd2-40fa-9f08-902e7daa9efb", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequest, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Create a pull request.
		*
		* @param {GitInterfaces.GitPullRequest} gitPullRequestToCreate - The pull request to create.
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {string} project - Project ID or project name
		* @param {boolean} supportsIterations - If true, subsequent pushes to the pull request will be individually reviewable. Set this to false for large pull requests for performance reasons if this functionality is not needed.
		*/
		createPullRequest(gitPullRequestToCreate, repositoryId, project, supportsIterations) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = { supportsIterations };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "9946fd70-0d40-406e-b686-b4744cbbcc37", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, gitPullRequestToCreate, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequest, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve a pull request.
		*
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - The ID of the pull request to retrieve.
		* @param {string} project - Project ID or project name
		* @param {number} maxCommentLength - Not used.
		* @param {number} skip - Not used.
		* @param {number} top - Not used.
		* @param {boolean} includeCommits - If true, the pull request will be returned with the associated commits.
		* @param {boolean} includeWorkItemRefs - If true, the pull request will be returned with the associated work item references.
		*/
		getPullRequest(repositoryId, pullRequestId, project, maxCommentLength, skip, top, includeCommits, includeWorkItemRefs) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					let queryValues = {
						maxCommentLength,
						"$skip": skip,
						"$top": top,
						includeCommits,
						includeWorkItemRefs
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "9946fd70-0d40-406e-b686-b4744cbbcc37", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequest, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve all pull requests matching a specified criteria.
		*
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {GitInterfaces.GitPullRequestSearchCriteria} searchCriteria - Pull requests will be returned that match this search criteria.
		* @param {string} project - Project ID or project name
		* @param {number} maxCommentLength - Not used.
		* @param {number} skip - The number of pull requests to ignore. For example, to retrieve results 101-150, set top to 50 and skip to 100.
		* @param {number} top - The number of pull requests to retrieve.
		*/
		getPullRequests(repositoryId, searchCriteria, project, maxCommentLength, skip, top) {
			return __awaiter(this, void 0, void 0, function* () {
				if (searchCriteria == null) throw new TypeError("searchCriteria can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						searchCriteria,
						maxCommentLength,
						"$skip": skip,
						"$top": top
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "9946fd70-0d40-406e-b686-b4744cbbcc37", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequest, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Update a pull request
		*
		* @param {GitInterfaces.GitPullRequest} gitPullRequestToUpdate - The pull request content that should be updated.
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request to update.
		* @param {string} project - Project ID or project name
		*/
		updatePullRequest(gitPullRequestToUpdate, repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "9946fd70-0d40-406e-b686-b4744cbbcc37", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.update(url, gitPullRequestToUpdate, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequest, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Sends an e-mail notification about a specific pull request to a set of recipients
		*
		* @param {GitInterfaces.ShareNotificationContext} userMessage
		* @param {string} repositoryId - ID of the git repository.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		*/
		sharePullRequest(userMessage, repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "696f3a82-47c9-487f-9117-b9d00972ca84", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, userMessage, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Create a pull request status.
		*
		* @param {GitInterfaces.GitPullRequestStatus} status - Pull request status to create.
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		*/
		createPullRequestStatus(status, repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "b5f6bb4f-8d1e-4d79-8d11-4c9172c99c35", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, status, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequestStatus, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Delete pull request status.
		*
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} statusId - ID of the pull request status.
		* @param {string} project - Project ID or project name
		*/
		deletePullRequestStatus(repositoryId, pullRequestId, statusId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						statusId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "b5f6bb4f-8d1e-4d79-8d11-4c9172c99c35", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.del(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get the specific pull request status by ID. The status ID is unique within the pull request across all iterations.
		*
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} statusId - ID of the pull request status.
		* @param {string} project - Project ID or project name
		*/
		getPullRequestStatus(repositoryId, pullRequestId, statusId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						statusId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "b5f6bb4f-8d1e-4d79-8d11-4c9172c99c35", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequestStatus, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get all the statuses associated with a pull request.
		*
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		*/
		getPullRequestStatuses(repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "b5f6bb4f-8d1e-4d79-8d11-4c9172c99c35", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequestStatus, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Update pull request statuses collection. The only supported operation type is `remove`.
		*
		* @param {VSSInterfaces.JsonPatchDocument} patchDocument - Operations to apply to the pull request statuses in JSON Patch format.
		* @param {string} repositoryId - The repository ID of the pull request\u2019s target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		*/
		updatePullRequestStatuses(customHeaders, patchDocument, repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					customHeaders = customHeaders || {};
					customHeaders["Content-Type"] = "application/json-patch+json";
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "b5f6bb4f-8d1e-4d79-8d11-4c9172c99c35", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						options.additionalHeaders = customHeaders;
						let res;
						res = yield this.rest.update(url, patchDocument, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Create a comment on a specific thread in a pull request (up to 500 comments can be created per thread).
		*
		* @param {GitInterfaces.Comment} comment - The comment to create. Comments can be up to 150,000 characters.
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} threadId - ID of the thread that the desired comment is in.
		* @param {string} project - Project ID or project name
		*/
		createComment(comment, repositoryId, pullRequestId, threadId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						threadId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "965a3ec7-5ed8-455a-bdcb-835a5ea7fe7b", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, comment, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.Comment, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Delete a comment associated with a specific thread in a pull request.
		*
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} threadId - ID of the thread that the desired comment is in.
		* @param {number} commentId - ID of the comment.
		* @param {string} project - Project ID or project name
		*/
		deleteComment(repositoryId, pullRequestId, threadId, commentId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						threadId,
						commentId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "965a3ec7-5ed8-455a-bdcb-835a5ea7fe7b", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.del(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve a comment associated with a specific thread in a pull request.
		*
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} threadId - ID of the thread that the desired comment is in.
		* @param {number} commentId - ID of the comment.
		* @param {string} project - Project ID or project name
		*/
		getComment(repositoryId, pullRequestId, threadId, commentId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						threadId,
						commentId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "965a3ec7-5ed8-455a-bdcb-835a5ea7fe7b", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.Comment, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve all comments associated with a specific thread in a pull request.
		*
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} threadId - ID of the thread.
		* @param {string} project - Project ID or project name
		*/
		getComments(repositoryId, pullRequestId, threadId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						threadId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "965a3ec7-5ed8-455a-bdcb-835a5ea7fe7b", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.Comment, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Update a comment associated with a specific thread in a pull request.
		*
		* @param {GitInterfaces.Comment} comment - The comment content that should be updated. Comments can be up to 150,000 characters.
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} threadId - ID of the thread that the desired comment is in.
		* @param {number} commentId - ID of the comment to update.
		* @param {string} project - Project ID or project name
		*/
		updateComment(comment, repositoryId, pullRequestId, threadId, commentId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						threadId,
						commentId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "965a3ec7-5ed8-455a-bdcb-835a5ea7fe7b", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.update(url, comment, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.Comment, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Create a thread in a pull request.
		*
		* @param {GitInterfaces.GitPullRequestCommentThread} commentThread - The thread to create. Thread must contain at least one comment.
		* @param {string} repositoryId - Repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		*/
		createThread(commentThread, repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "ab6e2e5d-a0b7-4153-b64a-a4efe0d49449", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, commentThread, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequestCommentThread, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve a thread in a pull request.
		*
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} threadId - ID of the thread.
		* @param {string} project - Project ID or project name
		* @param {number} iteration - If specified, thread position will be tracked using this iteration as the right side of the diff.
		* @param {number} baseIteration - If specified, thread position will be tracked using this iteration as the left side of the diff.
		*/
		getPullRequestThread(repositoryId, pullRequestId, threadId, project, iteration, baseIteration) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						threadId
					};
					let queryValues = {
						"$iteration": iteration,
						"$baseIteration": baseIteration
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "ab6e2e5d-a0b7-4153-b64a-a4efe0d49449", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequestCommentThread, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve all threads in a pull request.
		*
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		* @param {number} iteration - If specified, thread positions will be tracked using this iteration as the right side of the diff.
		* @param {number} baseIteration - If specified, thread positions will be tracked using this iteration as the left side of the diff.
		*/
		getThreads(repositoryId, pullRequestId, project, iteration, baseIteration) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					let queryValues = {
						"$iteration": iteration,
						"$baseIteration": baseIteration
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "ab6e2e5d-a0b7-4153-b64a-a4efe0d49449", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequestCommentThread, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Update a thread in a pull request.
		*
		* @param {GitInterfaces.GitPullRequestCommentThread} commentThread - The thread content that should be updated.
		* @param {string} repositoryId - The repository ID of the pull request's target branch.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {number} threadId - ID of the thread to update.
		* @param {string} project - Project ID or project name
		*/
		updateThread(commentThread, repositoryId, pullRequestId, threadId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId,
						threadId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "ab6e2e5d-a0b7-4153-b64a-a4efe0d49449", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.update(url, commentThread, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPullRequestCommentThread, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve a list of work items associated with a pull request.
		*
		* @param {string} repositoryId - ID or name of the repository.
		* @param {number} pullRequestId - ID of the pull request.
		* @param {string} project - Project ID or project name
		*/
		getPullRequestWorkItemRefs(repositoryId, pullRequestId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pullRequestId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "0a637fcc-5370-4ce8-b0e8-98091f5f9482", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Push changes to the repository.
		*
		* @param {GitInterfaces.GitPush} push
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} project - Project ID or project name
		*/
		createPush(push, repositoryId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.3", "git", "ea98d07b-3c87-4971-8ede-a613694ffb55", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, push, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPush, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieves a particular push.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {number} pushId - ID of the push.
		* @param {string} project - Project ID or project name
		* @param {number} includeCommits - The number of commits to include in the result.
		* @param {boolean} includeRefUpdates - If true, include the list of refs that were updated by the push.
		*/
		getPush(repositoryId, pushId, project, includeCommits, includeRefUpdates) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						pushId
					};
					let queryValues = {
						includeCommits,
						includeRefUpdates
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.3", "git", "ea98d07b-3c87-4971-8ede-a613694ffb55", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPush, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieves pushes associated with the specified repository.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} project - Project ID or project name
		* @param {number} skip - Number of pushes to skip.
		* @param {number} top - Number of pushes to return.
		* @param {GitInterfaces.GitPushSearchCriteria} searchCriteria - Search criteria attributes: fromDate, toDate, pusherId, refName, includeRefUpdates or includeLinks. fromDate: Start date to search from. toDate: End date to search to. pusherId: Identity of the person who submitted the push. refName: Branch name to consider. includeRefUpdates: If true, include the list of refs that were updated by the push. includeLinks: Whether to include the _links field on the shallow references.
		*/
		getPushes(repositoryId, project, skip, top, searchCriteria) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						"$skip": skip,
						"$top": top,
						searchCriteria
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.3", "git", "ea98d07b-3c87-4971-8ede-a613694ffb55", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitPush, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Destroy (hard delete) a soft-deleted Git repository.
		*
		* @param {string} project - Project ID or project name
		* @param {string} repositoryId - The ID of the repository.
		*/
		deleteRepositoryFromRecycleBin(project, repositoryId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "a663da97-81db-4eb3-8b83-287670f63073", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.del(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve soft-deleted git repositories from the recycle bin.
		*
		* @param {string} project - Project ID or project name
		*/
		getRecycleBinRepositories(project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = { project };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "a663da97-81db-4eb3-8b83-287670f63073", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitDeletedRepository, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Recover a soft-deleted Git repository. Recently deleted repositories go into a soft-delete state for a period of time before they are hard deleted and become unrecoverable.
		*
		* @param {GitInterfaces.GitRecycleBinRepositoryDetails} repositoryDetails
		* @param {string} project - Project ID or project name
		* @param {string} repositoryId - The ID of the repository.
		*/
		restoreRepositoryFromRecycleBin(repositoryDetails, project, repositoryId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "a663da97-81db-4eb3-8b83-287670f63073", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.update(url, repositoryDetails, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitRepository, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Queries the provided repository for its refs and returns them.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} project - Project ID or project name
		* @param {string} filter - [optional] A filter to apply to the refs (starts with).
		* @param {boolean} includeLinks - [optional] Specifies if referenceLinks should be included in the result. default is false.
		* @param {boolean} includeStatuses - [optional] Includes up to the first 1000 commit statuses for each ref. The default value is false.
		* @param {boolean} includeMyBranches - [optional] Includes only branches that the user owns, the branches the user favorites, and the default branch. The default value is false. Cannot be combined with the filter parameter.
		* @param {boolean} latestStatusesOnly - [optional] True to include only the tip commit status for each ref. This option requires `includeStatuses` to be true. The default value is false.
		* @param {boolean} peelTags - [optional] Annotated tags will populate the PeeledObjectId property. default is false.
		* @param {string} filterContains - [optional] A filter to apply to the refs (contains).
		*/
		getRefs(repositoryId, project, filter, includeLinks, includeStatuses, includeMyBranches, latestStatusesOnly, peelTags, filterContains) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						filter,
						includeLinks,
						includeStatuses,
						includeMyBranches,
						latestStatusesOnly,
						peelTags,
						filterContains
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "2d874a60-a811-4f62-9c9f-963a6ea0a55b", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitRef, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Lock or Unlock a branch.
		*
		* @param {GitInterfaces.GitRefUpdate} newRefInfo - The ref update action (lock/unlock) to perform
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} filter - The name of the branch to lock/unlock
		* @param {string} project - Project ID or project name
		* @param {string} projectId - ID or name of the team project. Optional if specifying an ID for repository.
		*/
		updateRef(newRefInfo, repositoryId, filter, project, projectId) {
			return __awaiter(this, void 0, void 0, function* () {
				if (filter == null) throw new TypeError("filter can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = {
						filter,
						projectId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "2d874a60-a811-4f62-9c9f-963a6ea0a55b", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.update(url, newRefInfo, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitRef, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Creating, updating, or deleting refs(branches).
		*
		* @param {GitInterfaces.GitRefUpdate[]} refUpdates - List of ref updates to attempt to perform
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} project - Project ID or project name
		* @param {string} projectId - ID or name of the team project. Optional if specifying an ID for repository.
		*/
		updateRefs(refUpdates, repositoryId, project, projectId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = { projectId };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "2d874a60-a811-4f62-9c9f-963a6ea0a55b", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, refUpdates, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitRefUpdateResult, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Creates a ref favorite
		*
		* @param {GitInterfaces.GitRefFavorite} favorite - The ref favorite to create.
		* @param {string} project - Project ID or project name
		*/
		createFavorite(favorite, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = { project };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "876f70af-5792-485a-a1c7-d0a7b2f42bbb", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, favorite, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitRefFavorite, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Deletes the refs favorite specified
		*
		* @param {string} project - Project ID or project name
		* @param {number} favoriteId - The Id of the ref favorite to delete.
		*/
		deleteRefFavorite(project, favoriteId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						favoriteId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "876f70af-5792-485a-a1c7-d0a7b2f42bbb", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.del(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Gets the refs favorite for a favorite Id.
		*
		* @param {string} project - Project ID or project name
		* @param {number} favoriteId - The Id of the requested ref favorite.
		*/
		getRefFavorite(project, favoriteId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						favoriteId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "876f70af-5792-485a-a1c7-d0a7b2f42bbb", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitRefFavorite, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Gets the refs favorites for a repo and an identity.
		*
		* @param {string} project - Project ID or project name
		* @param {string} repositoryId - The id of the repository.
		* @param {string} identityId - The id of the identity whose favorites are to be retrieved. If null, the requesting identity is used.
		*/
		getRefFavorites(project, repositoryId, identityId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = { project };
					let queryValues = {
						repositoryId,
						identityId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "876f70af-5792-485a-a1c7-d0a7b2f42bbb", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitRefFavorite, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* @param {string} project - Project ID or project name
		* @param {string} identityId
		*/
		getRefFavoritesForProject(project, identityId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = { project };
					let queryValues = { identityId };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "4720896c-594c-4a6d-b94c-12eddd80b34a", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitRefFavorite, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Create a git repository in a team project.
		*
		* @param {GitInterfaces.GitRepositoryCreateOptions} gitRepositoryToCreate - Specify the repo name, team project and/or parent repository. Team project information can be omitted from gitRepositoryToCreate if the request is project-scoped (i.e., includes project Id).
		* @param {string} project - Project ID or project name
		* @param {string} sourceRef - [optional] Specify the source refs to use while creating a fork repo
		*/
		createRepository(gitRepositoryToCreate, project, sourceRef) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = { project };
					let queryValues = { sourceRef };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "225f7195-f9c7-4d14-ab28-a83f7ff77e1f", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, gitRepositoryToCreate, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitRepository, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Delete a git repository
		*
		* @param {string} repositoryId - The ID of the repository.
		* @param {string} project - Project ID or project name
		*/
		deleteRepository(repositoryId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "225f7195-f9c7-4d14-ab28-a83f7ff77e1f", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.del(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve git repositories.
		*
		* @param {string} project - Project ID or project name
		* @param {boolean} includeLinks - [optional] True to include reference links. The default value is false.
		* @param {boolean} includeAllUrls - [optional] True to include all remote URLs. The default value is false.
		* @param {boolean} includeHidden - [optional] True to include hidden repositories. The default value is false.
		*/
		getRepositories(project, includeLinks, includeAllUrls, includeHidden) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = { project };
					let queryValues = {
						includeLinks,
						includeAllUrls,
						includeHidden
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "225f7195-f9c7-4d14-ab28-a83f7ff77e1f", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitRepository, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve a git repository.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {string} project - Project ID or project name
		*/
		getRepository(repositoryId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "225f7195-f9c7-4d14-ab28-a83f7ff77e1f", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitRepository, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve a git repository.
		*
		* @param {string} repositoryId - The name or ID of the repository.
		* @param {boolean} includeParent - True to include parent repository. Only available in authenticated calls.
		* @param {string} project - Project ID or project name
		*/
		getRepositoryWithParent(repositoryId, includeParent, project) {
			return __awaiter(this, void 0, void 0, function* () {
				if (includeParent == null) throw new TypeError("includeParent can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = { includeParent };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "225f7195-f9c7-4d14-ab28-a83f7ff77e1f", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitRepository, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Updates the Git repository with either a new repo name or a new default branch.
		*
		* @param {GitInterfaces.GitRepository} newRepositoryInfo - Specify a new repo name or a new default branch of the repository
		* @param {string} repositoryId - The ID of the repository.
		* @param {string} project - Project ID or project name
		*/
		updateRepository(newRepositoryInfo, repositoryId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "225f7195-f9c7-4d14-ab28-a83f7ff77e1f", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.update(url, newRepositoryInfo, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitRepository, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve git repositories with filter by name and pagination.
		*
		* @param {string} projectId - ID or name of the\u00a0team project.
		* @param {boolean} includeLinks - [optional] True to include reference links. The default value is false.
		* @param {boolean} includeAllUrls - [optional] True to include all remote URLs. The default value is false.
		* @param {boolean} includeHidden - [optional] True to include hidden repositories. The default value is false.
		* @param {string} filterContains - [optional] A filter to apply to the refs (contains).
		* @param {number} top - [optional] Maximum number of repositories to return. It cannot be bigger than 500. If it is not provided but continuationToken is, top will default to 100.
		* @param {string} continuationToken - The continuation token used for pagination.
		*/
		getRepositoriesPaged(projectId, includeLinks, includeAllUrls, includeHidden, filterContains, top, continuationToken) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = { projectId };
					let queryValues = {
						includeLinks,
						includeAllUrls,
						includeHidden,
						filterContains,
						"$top": top,
						continuationToken
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "82aea7e8-9501-45dd-ac58-b069aa73b926", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitRepository, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve one conflict for a revert by ID
		*
		* @param {string} repositoryId
		* @param {number} revertId
		* @param {number} conflictId
		* @param {string} project - Project ID or project name
		*/
		getRevertConflict(repositoryId, revertId, conflictId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						revertId,
						conflictId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "10d7ae6d-1050-446d-852a-bd5d99f834bf", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitConflict, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve all conflicts for a revert
		*
		* @param {string} repositoryId
		* @param {number} revertId
		* @param {string} project - Project ID or project name
		* @param {string} continuationToken
		* @param {number} top
		* @param {boolean} excludeResolved
		* @param {boolean} onlyResolved
		* @param {boolean} includeObsolete
		*/
		getRevertConflicts(repositoryId, revertId, project, continuationToken, top, excludeResolved, onlyResolved, includeObsolete) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						revertId
					};
					let queryValues = {
						continuationToken,
						"$top": top,
						excludeResolved,
						onlyResolved,
						includeObsolete
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "10d7ae6d-1050-446d-852a-bd5d99f834bf", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitConflict, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Update merge conflict resolution
		*
		* @param {GitInterfaces.GitConflict} conflict
		* @param {string} repositoryId
		* @param {number} revertId
		* @param {number} conflictId
		* @param {string} project - Project ID or project name
		*/
		updateRevertConflict(conflict, repositoryId, revertId, conflictId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						revertId,
						conflictId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "10d7ae6d-1050-446d-852a-bd5d99f834bf", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.update(url, conflict, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitConflict, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Update multiple merge conflict resolutions
		*
		* @param {GitInterfaces.GitConflict[]} conflictUpdates
		* @param {string} repositoryId
		* @param {number} revertId
		* @param {string} project - Project ID or project name
		*/
		updateRevertConflicts(conflictUpdates, repositoryId, revertId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						revertId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "10d7ae6d-1050-446d-852a-bd5d99f834bf", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.update(url, conflictUpdates, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitConflictUpdateResult, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Starts the operation to create a new branch which reverts changes introduced by either a specific commit or commits that are associated to a pull request.
		*
		* @param {GitInterfaces.GitAsyncRefOperationParameters} revertToCreate
		* @param {string} project - Project ID or project name
		* @param {string} repositoryId - ID of the repository.
		*/
		createRevert(revertToCreate, project, repositoryId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "bc866058-5449-4715-9cf1-a510b6ff193c", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, revertToCreate, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitRevert, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve information about a revert operation by revert Id.
		*
		* @param {string} project - Project ID or project name
		* @param {number} revertId - ID of the revert operation.
		* @param {string} repositoryId - ID of the repository.
		*/
		getRevert(project, revertId, repositoryId) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						revertId,
						repositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "bc866058-5449-4715-9cf1-a510b6ff193c", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitRevert, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve information about a revert operation for a specific branch.
		*
		* @param {string} project - Project ID or project name
		* @param {string} repositoryId - ID of the repository.
		* @param {string} refName - The GitAsyncRefOperationParameters generatedRefName used for the revert operation.
		*/
		getRevertForRefName(project, repositoryId, refName) {
			return __awaiter(this, void 0, void 0, function* () {
				if (refName == null) throw new TypeError("refName can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = { refName };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "bc866058-5449-4715-9cf1-a510b6ff193c", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitRevert, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Create Git commit status.
		*
		* @param {GitInterfaces.GitStatus} gitCommitStatusToCreate - Git commit status object to create.
		* @param {string} commitId - ID of the Git commit.
		* @param {string} repositoryId - ID of the repository.
		* @param {string} project - Project ID or project name
		*/
		createCommitStatus(gitCommitStatusToCreate, commitId, repositoryId, project) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						commitId,
						repositoryId
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "428dd4fb-fda5-4722-af02-9313b80305da", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.create(url, gitCommitStatusToCreate, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitStatus, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Get statuses associated with the Git commit.
		*
		* @param {string} commitId - ID of the Git commit.
		* @param {string} repositoryId - ID of the repository.
		* @param {string} project - Project ID or project name
		* @param {number} top - Optional. The number of statuses to retrieve. Default is 1000.
		* @param {number} skip - Optional. The number of statuses to ignore. Default is 0. For example, to retrieve results 101-150, set top to 50 and skip to 100.
		* @param {boolean} latestOnly - The flag indicates whether to get only latest statuses grouped by `Context.Name` and `Context.Genre`.
		*/
		getStatuses(commitId, repositoryId, project, top, skip, latestOnly) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						commitId,
						repositoryId
					};
					let queryValues = {
						top,
						skip,
						latestOnly
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.2", "git", "428dd4fb-fda5-4722-af02-9313b80305da", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitStatus, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Retrieve a pull request suggestion for a particular repository or team project.
		*
		* @param {string} repositoryId - ID of the git repository.
		* @param {string} project - Project ID or project name
		* @param {boolean} preferCompareBranch - If true, prefer the compare branch over the default branch as target branch for pull requests.
		*/
		getSuggestions(repositoryId, project, preferCompareBranch) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId
					};
					let queryValues = { preferCompareBranch };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "9393b4fb-4445-4919-972b-9ad16f442d83", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* The Tree endpoint returns the collection of objects underneath the specified tree. Trees are folders in a Git repository.
		*
		* @param {string} repositoryId - Repository Id.
		* @param {string} sha1 - SHA1 hash of the tree object.
		* @param {string} project - Project ID or project name
		* @param {string} projectId - Project Id.
		* @param {boolean} recursive - Search recursively. Include trees underneath this tree. Default is false.
		* @param {string} fileName - Name to use if a .zip file is returned. Default is the object ID.
		*/
		getTree(repositoryId, sha1, project, projectId, recursive, fileName) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						sha1
					};
					let queryValues = {
						projectId,
						recursive,
						fileName
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "729f6437-6f92-44ec-8bee-273a7111063c", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, GitInterfaces.TypeInfo.GitTreeRef, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* The Tree endpoint returns the collection of objects underneath the specified tree. Trees are folders in a Git repository.
		*
		* @param {string} repositoryId - Repository Id.
		* @param {string} sha1 - SHA1 hash of the tree object.
		* @param {string} project - Project ID or project name
		* @param {string} projectId - Project Id.
		* @param {boolean} recursive - Search recursively. Include trees underneath this tree. Default is false.
		* @param {string} fileName - Name to use if a .zip file is returned. Default is the object ID.
		*/
		getTreeZip(repositoryId, sha1, project, projectId, recursive, fileName) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						project,
						repositoryId,
						sha1
					};
					let queryValues = {
						projectId,
						recursive,
						fileName
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "git", "729f6437-6f92-44ec-8bee-273a7111063c", routeValues, queryValues);
						let url = verData.requestUrl;
						let apiVersion = verData.apiVersion;
						let accept = this.createAcceptHeader("application/zip", apiVersion);
						resolve((yield this.http.get(url, { "Accept": accept })).message);
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
	};
	exports.GitApi = GitApi;
	GitApi.RESOURCE_AREA_ID = "4e080c62-fa21-4fbc-8fef-2a10a2b38049";
}));
// node_modules/azure-devops-node-api/interfaces/common/VSSInterfaces.js
var require_VSSInterfaces = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TypeInfo = exports.Operation = exports.JWTAlgorithm = exports.DeploymentFlags = exports.ConnectOptions = void 0;
	(function(ConnectOptions) {
		/**
		* Retrieve no optional data.
		*/
		ConnectOptions[ConnectOptions["None"] = 0] = "None";
		/**
		* Includes information about AccessMappings and ServiceDefinitions.
		*/
		ConnectOptions[ConnectOptions["IncludeServices"] = 1] = "IncludeServices";
		/**
		* Includes the last user access for this host.
		*/
		ConnectOptions[ConnectOptions["IncludeLastUserAccess"] = 2] = "IncludeLastUserAccess";
		/**
		* This is only valid on the deployment host and when true. Will only return inherited definitions.
		*/
		ConnectOptions[ConnectOptions["IncludeInheritedDefinitionsOnly"] = 4] = "IncludeInheritedDefinitionsOnly";
		/**
		* When true will only return non inherited definitions. Only valid at non-deployment host.
		*/
		ConnectOptions[ConnectOptions["IncludeNonInheritedDefinitionsOnly"] = 8] = "IncludeNonInheritedDefinitionsOnly";
	})(exports.ConnectOptions || (exports.ConnectOptions = {}));
	(function(DeploymentFlags) {
		DeploymentFlags[DeploymentFlags["None"] = 0] = "None";
		DeploymentFlags[DeploymentFlags["Hosted"] = 1] = "Hosted";
		DeploymentFlags[DeploymentFlags["OnPremises"] = 2] = "OnPremises";
	})(exports.DeploymentFlags || (exports.DeploymentFlags = {}));
	(function(JWTAlgorithm) {
		JWTAlgorithm[JWTAlgorithm["None"] = 0] = "None";
		JWTAlgorithm[JWTAlgorithm["HS256"] = 1] = "HS256";
		JWTAlgorithm[JWTAlgorithm["RS256"] = 2] = "RS256";
	})(exports.JWTAlgorithm || (exports.JWTAlgorithm = {}));
	(function(Operation) {
		Operation[Operation["Add"] = 0] = "Add";
		Operation[Operation["Remove"] = 1] = "Remove";
		Operation[Operation["Replace"] = 2] = "Replace";
		Operation[Operation["Move"] = 3] = "Move";
		Operation[Operation["Copy"] = 4] = "Copy";
		Operation[Operation["Test"] = 5] = "Test";
	})(exports.Operation || (exports.Operation = {}));
	exports.TypeInfo = {
		ConnectOptions: { enumValues: {
			"none": 0,
			"includeServices": 1,
			"includeLastUserAccess": 2,
			"includeInheritedDefinitionsOnly": 4,
			"includeNonInheritedDefinitionsOnly": 8
		} },
		DeploymentFlags: { enumValues: {
			"none": 0,
			"hosted": 1,
			"onPremises": 2
		} },
		JsonPatchOperation: {},
		JWTAlgorithm: { enumValues: {
			"none": 0,
			"hS256": 1,
			"rS256": 2
		} },
		Operation: { enumValues: {
			"add": 0,
			"remove": 1,
			"replace": 2,
			"move": 3,
			"copy": 4,
			"test": 5
		} },
		SignedUrl: {},
		TraceFilter: {},
		VssNotificationEvent: {}
	};
	exports.TypeInfo.JsonPatchOperation.fields = { op: { enumType: exports.TypeInfo.Operation } };
	exports.TypeInfo.SignedUrl.fields = { signatureExpires: { isDate: true } };
	exports.TypeInfo.TraceFilter.fields = { timeCreated: { isDate: true } };
	exports.TypeInfo.VssNotificationEvent.fields = { sourceEventCreatedTime: { isDate: true } };
}));
// node_modules/azure-devops-node-api/interfaces/LocationsInterfaces.js
var require_LocationsInterfaces = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TypeInfo = exports.ServiceStatus = exports.RelativeToSetting = exports.InheritLevel = void 0;
	const VSSInterfaces = require_VSSInterfaces();
	(function(InheritLevel) {
		InheritLevel[InheritLevel["None"] = 0] = "None";
		InheritLevel[InheritLevel["Deployment"] = 1] = "Deployment";
		InheritLevel[InheritLevel["Account"] = 2] = "Account";
		InheritLevel[InheritLevel["Collection"] = 4] = "Collection";
		InheritLevel[InheritLevel["All"] = 7] = "All";
	})(exports.InheritLevel || (exports.InheritLevel = {}));
	(function(RelativeToSetting) {
		RelativeToSetting[RelativeToSetting["Context"] = 0] = "Context";
		RelativeToSetting[RelativeToSetting["WebApplication"] = 2] = "WebApplication";
		RelativeToSetting[RelativeToSetting["FullyQualified"] = 3] = "FullyQualified";
	})(exports.RelativeToSetting || (exports.RelativeToSetting = {}));
	(function(ServiceStatus) {
		ServiceStatus[ServiceStatus["Assigned"] = 0] = "Assigned";
		ServiceStatus[ServiceStatus["Active"] = 1] = "Active";
		ServiceStatus[ServiceStatus["Moving"] = 2] = "Moving";
	})(exports.ServiceStatus || (exports.ServiceStatus = {}));
	exports.TypeInfo = {
		ConnectionData: {},
		InheritLevel: { enumValues: {
			"none": 0,
			"deployment": 1,
			"account": 2,
			"collection": 4,
			"all": 7
		} },
		LocationServiceData: {},
		RelativeToSetting: { enumValues: {
			"context": 0,
			"webApplication": 2,
			"fullyQualified": 3
		} },
		ServiceDefinition: {},
		ServiceStatus: { enumValues: {
			"assigned": 0,
			"active": 1,
			"moving": 2
		} }
	};
	exports.TypeInfo.ConnectionData.fields = {
		deploymentType: { enumType: VSSInterfaces.TypeInfo.DeploymentFlags },
		lastUserAccess: { isDate: true },
		locationServiceData: { typeInfo: exports.TypeInfo.LocationServiceData }
	};
	exports.TypeInfo.LocationServiceData.fields = { serviceDefinitions: {
		isArray: true,
		typeInfo: exports.TypeInfo.ServiceDefinition
	} };
	exports.TypeInfo.ServiceDefinition.fields = {
		inheritLevel: { enumType: exports.TypeInfo.InheritLevel },
		relativeToSetting: { enumType: exports.TypeInfo.RelativeToSetting },
		status: { enumType: exports.TypeInfo.ServiceStatus }
	};
}));
// node_modules/azure-devops-node-api/LocationsApi.js
var require_LocationsApi = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __awaiter = this$1 && this$1.__awaiter || function(thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P ? value : new P(function(resolve) {
				resolve(value);
			});
		}
		return new (P || (P = Promise))(function(resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value));
				} catch (e) {
					reject(e);
				}
			}
			function rejected(value) {
				try {
					step(generator["throw"](value));
				} catch (e) {
					reject(e);
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LocationsApi = void 0;
	const basem = require_ClientApiBases();
	const LocationsInterfaces = require_LocationsInterfaces();
	var LocationsApi = class extends basem.ClientApiBase {
		constructor(baseUrl, handlers, options, userAgent) {
			super(baseUrl, handlers, userAgent || "node-Locations-api", options);
		}
		/**
		* This was copied and adapted from TeamFoundationConnectionService.Connect()
		*
		* @param {VSSInterfaces.ConnectOptions} connectOptions
		* @param {number} lastChangeId - Obsolete 32-bit LastChangeId
		* @param {number} lastChangeId64 - Non-truncated 64-bit LastChangeId
		*/
		getConnectionData(connectOptions, lastChangeId, lastChangeId64) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {};
					let queryValues = {
						connectOptions,
						lastChangeId,
						lastChangeId64
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "Location", "00d9565f-ed9c-4a06-9a50-00e7896ccab4", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, LocationsInterfaces.TypeInfo.ConnectionData, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* @param {string} areaId
		* @param {string} enterpriseName
		* @param {string} organizationName
		* @param {string} accessMapping
		*/
		getResourceArea(areaId, enterpriseName, organizationName, accessMapping) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = { areaId };
					let queryValues = {
						enterpriseName,
						organizationName,
						accessMapping
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "Location", "e81700f7-3be2-46de-8624-2eb35882fcaa", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* @param {string} areaId
		* @param {string} hostId
		* @param {string} accessMapping
		*/
		getResourceAreaByHost(areaId, hostId, accessMapping) {
			return __awaiter(this, void 0, void 0, function* () {
				if (hostId == null) throw new TypeError("hostId can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = { areaId };
					let queryValues = {
						hostId,
						accessMapping
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "Location", "e81700f7-3be2-46de-8624-2eb35882fcaa", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* @param {string} areaId
		* @param {string} instanceId
		* @param {string} accessMapping
		*/
		getResourceAreaByInstanceId(areaId, instanceId, accessMapping) {
			return __awaiter(this, void 0, void 0, function* () {
				if (instanceId == null) throw new TypeError("instanceId can not be null or undefined");
				if (accessMapping == null) throw new TypeError("accessMapping can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = { areaId };
					let queryValues = {
						instanceId,
						accessMapping
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "Location", "e81700f7-3be2-46de-8624-2eb35882fcaa", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* @param {string} enterpriseName
		* @param {string} organizationName
		*/
		getResourceAreas(enterpriseName, organizationName) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {};
					let queryValues = {
						enterpriseName,
						organizationName
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "Location", "e81700f7-3be2-46de-8624-2eb35882fcaa", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* @param {string} hostId
		*/
		getResourceAreasByHost(hostId) {
			return __awaiter(this, void 0, void 0, function* () {
				if (hostId == null) throw new TypeError("hostId can not be null or undefined");
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {};
					let queryValues = { hostId };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "Location", "e81700f7-3be2-46de-8624-2eb35882fcaa", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, null, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* @param {string} serviceType
		* @param {string} identifier
		*/
		deleteServiceDefinition(serviceType, identifier) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						serviceType,
						identifier
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "Location", "d810a47d-f4f4-4a62-a03f-fa1860585c4c", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.del(url, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* Finds a given service definition.
		*
		* @param {string} serviceType
		* @param {string} identifier
		* @param {boolean} allowFaultIn - If true, we will attempt to fault in a host instance mapping if in SPS.
		* @param {boolean} previewFaultIn - If true, we will calculate and return a host instance mapping, but not persist it.
		*/
		getServiceDefinition(serviceType, identifier, allowFaultIn, previewFaultIn) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {
						serviceType,
						identifier
					};
					let queryValues = {
						allowFaultIn,
						previewFaultIn
					};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "Location", "d810a47d-f4f4-4a62-a03f-fa1860585c4c", routeValues, queryValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, LocationsInterfaces.TypeInfo.ServiceDefinition, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* @param {string} serviceType
		*/
		getServiceDefinitions(serviceType) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = { serviceType };
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "Location", "d810a47d-f4f4-4a62-a03f-fa1860585c4c", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.get(url, options);
						resolve(this.formatResponse(res.result, LocationsInterfaces.TypeInfo.ServiceDefinition, true));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
		/**
		* @param {VSSInterfaces.VssJsonCollectionWrapperV<LocationsInterfaces.ServiceDefinition[]>} serviceDefinitions
		*/
		updateServiceDefinitions(serviceDefinitions) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					let routeValues = {};
					try {
						let verData = yield this.vsoClient.getVersioningData("7.2-preview.1", "Location", "d810a47d-f4f4-4a62-a03f-fa1860585c4c", routeValues);
						let url = verData.requestUrl;
						let options = this.createRequestOptions("application/json", verData.apiVersion);
						let res;
						res = yield this.rest.update(url, serviceDefinitions, options);
						resolve(this.formatResponse(res.result, null, false));
					} catch (err) {
						reject(err);
					}
				}));
			});
		}
	};
	exports.LocationsApi = LocationsApi;
}));
// cli/forges/azureDevOps/azureDevOps.ts
var import_GitApi = require_GitApi();
var import_LocationsApi = require_LocationsApi();
var import_GitInterfaces = require_GitInterfaces();
/** A pull request of Azure Repos: the comment is a thread (https://learn.microsoft.com/rest/api/azure/devops/git). */
function azureDevOps(pull) {
	const { project, repository, number } = pull;
	const handlers = [bearing(pull.token)];
	const options = { allowRedirects: false };
	const git = new import_GitApi.GitApi(pull.collection, handlers, options);
	const locations = new import_LocationsApi.LocationsApi(pull.collection, handlers, options);
	let account;
	const idOf = ({ id }) => id.split("/").map(Number);
	return {
		name: "Azure DevOps",
		newestCommit: async () => {
			const { lastMergeSourceCommit } = await found(git.getPullRequest(repository, number, project));
			return lastMergeSourceCommit?.commitId ?? absent();
		},
		ownComments: async (isOurs) => {
			account ??= (await found(locations.getConnectionData())).authenticatedUser?.id ?? absent();
			return (await found(git.getThreads(repository, number, project))).flatMap((thread) => firstComment(thread, account)).filter(({ body }) => isOurs(body)).toSorted((a, b) => idOf(a)[0] - idOf(b)[0]);
		},
		create: async (body) => {
			const thread = {
				comments: [{
					content: body,
					commentType: import_GitInterfaces.CommentType.Text,
					parentCommentId: 0
				}],
				status: import_GitInterfaces.CommentThreadStatus.Closed
			};
			await found(git.createThread(thread, repository, number, project));
		},
		update: async (comment, content) => {
			await found(git.updateComment({ content }, repository, number, ...idOf(comment), project));
		},
		remove: async (comment) => {
			await answer(git.deleteComment(repository, number, ...idOf(comment), project));
		},
		setStatus: async ({ isPassed, text }) => {
			const status = {
				state: isPassed ? import_GitInterfaces.GitStatusState.Succeeded : import_GitInterfaces.GitStatusState.Failed,
				context: {
					genre: "keyless",
					name: "access"
				},
				description: text,
				targetUrl: pull.address
			};
			await found(git.createPullRequestStatus(status, repository, number, project));
		},
		lineAddress: (commit, path, line) => `${pull.repositoryAddress}?path=/${path}&version=GC${commit}&line=${line}&lineEnd=${line + 1}&lineStartColumn=1&lineEndColumn=1`
	};
}
/** The client's own handler comes with those for NTLM, and four packages for its ciphers. */
function bearing(token) {
	return {
		prepareRequest: (options) => {
			options.headers = {
				...options.headers,
				Authorization: `Bearer ${token}`
			};
		},
		canHandleAuthentication: () => false,
		handleAuthentication: () => Promise.reject(/* @__PURE__ */ new Error("the token is in each request"))
	};
}
/** The comment that began a thread, if this account wrote it and it is there. */
function firstComment(thread, account) {
	const [first] = thread.comments ?? [];
	if (thread.isDeleted === true || first === void 0 || first.isDeleted === true) return [];
	if (account === void 0 || first.author?.id !== account) return [];
	return [{
		id: `${thread.id ?? 0}/${first.id ?? 0}`,
		body: first.content ?? ""
	}];
}
/** What was asked for; the client answers `null` for 404. */
async function found(asked) {
	return await answer(asked) ?? absent();
}
function absent() {
	throw new ForgeError("not found", 404);
}
async function answer(asked) {
	try {
		return await asked;
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const { statusCode: status = 0, rateLimit } = error;
		throw new ForgeError(error.message, status, rateLimit?.retryAfter);
	}
}
// cli/forges/azureDevOps/occasion.ts
/** A pipeline of Azure DevOps (https://learn.microsoft.com/azure/devops/pipelines/build/variables). */
function azureDevOpsOccasion(environment) {
	const given = (name, hint) => givenBy(environment, name, hint);
	const number = Number(given("SYSTEM_PULLREQUEST_PULLREQUESTID", "a pipeline that a branch policy runs for pull requests"));
	const [collection, project] = [given("SYSTEM_COLLECTIONURI"), given("SYSTEM_TEAMPROJECT")];
	const id = numberGivenBy(environment, "BUILD_BUILDID");
	const attempt = numberGivenBy(environment, "SYSTEM_JOBATTEMPT");
	const address = `${collection}${encodeURIComponent(project)}/_build/results?buildId=${id}`;
	const run = {
		id,
		attempt,
		address
	};
	const commit = given("SYSTEM_PULLREQUEST_SOURCECOMMITID");
	return {
		forge: azureDevOps({
			collection,
			project,
			number,
			address,
			repository: given("BUILD_REPOSITORY_ID"),
			repositoryAddress: given("BUILD_REPOSITORY_URI"),
			token: given("SYSTEM_ACCESSTOKEN", "env: { SYSTEM_ACCESSTOKEN: $(System.AccessToken) }")
		}),
		run,
		commit,
		judged: [commit, given("BUILD_SOURCEVERSION")]
	};
}
export { azureDevOpsOccasion };
