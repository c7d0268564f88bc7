namespace Pieredze.Matching;
